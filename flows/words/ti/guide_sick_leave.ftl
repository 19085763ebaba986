### draft

### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>ናይ ሕማም ዕረፍቲ (arrêt maladie)</b>
    1. ብእኡ መዓልቲ ነቲ ትካል ንገሩ።
    2. ናብ ሓኪም ኪዱ። arrêt ኣብ ውሽጢ 48 ሰዓት ስደዱ።
    3. ኣብ ዝተመደበ ሰዓታት ኣብ ገዛኹም ጽንሑ።
rest =
    4. ገና ሓሚምኩም ዶ? ቅድሚ መወዳእታኡ ንሓኪም እንደገና ርኣይዎ።
    5. ኣብ France Travail actualisation ትገብሩ ዶ? arrêt ንገሩ።
    📅 arrêt ኣብ ውሽጢ 48 ሰዓት ይስደድ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    Volet 3፣ ክፋል ናይ arrêt፦ ነቲ ትካል።
    Volet 1፣ volet 2፦ ን CPAM፣ ናይ ጥዕና መድሕን።
    ሓሓሊፉ ሓኪም ብኢንተርነት ይሰዶ። ሕተትዎ።
trap =
    ⚠️ ሓድሽ arrêt ድሕሪ መወዳእታ ናይ ቀደም ኣብታ ጽባሕ ይጅምር።
    ኣብ መንጎኦም ሓንቲ መዓልቲ ኣላ ዶ? ሓሓሊፉ 3 መዓልቲ ኣይክፈልን።
    ኣብዚ፣ arrêt ይኹን ስም ሕማም ኣይትስደዱ።
door =
    🔗 ameli.fr፣ ወይ ናብ 36 46 ደውሉ።
    ኣብዚ፣ ንክፍሊ ደሞዝን ንኣማኻሪኹምን ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
