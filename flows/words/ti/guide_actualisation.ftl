### draft

### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>ወርሒ ወርሒ፦ actualisation</b>
    1. ናይ France Travail ገጽኩም ክፈቱ።
    2. እቲ ገጽ ይሓተኩም ዶ? « Je m’actualise » ጠውቑ።
    3. ኩሉ ሰዓታትኩም ጽሓፉ፣ ሓንቲ ሰዓት እውን።
rest =
    4. እዚ እውን ንገሩ፦ « salaire brut »፣ ስልጠና፣ ናይ ሕማም ዕረፍቲ።
    5. መረጋገጺ ዓቅቡ፦ ስእሊ ናይቲ ስክሪን።
    📅 መብዛሕትኡ ግዜ ካብ 28 ክሳዕ 15 ናይ ዝቕጽል ወርሒ።
    ኣብ ለካቲት ይቕድም። ገጽኩም ርኣዩ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ናይቲ ወርሒ ሰዓታትኩም፣ ንነፍሲ ወከፍ ኣስራሒ።
    « salaire brut »፦ ደሞዝኩም ቅድሚ ምቑራጽ።
    ወረቐት ደሞዝ ደንጉዩ ዶ? ገምቱ፣ ድሕሪኡ ብግዜኡ ኣርሙ።
trap =
    ⚠️ እንተረሲዕኩም ክፍሊት ጠጠው ክብል ይኽእል።
    ዕለት ሓሊፉ ዶ? ብእኡ መዓልቲ እንደገና ተመዝገቡ።
door =
    🔗 francetravail.fr፣ ወይ ኣፕ « Mon espace »።
    ናብ 39 49 ደውሉ።
    ኣብዚ፣ ንኣማኻሪኹም ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
