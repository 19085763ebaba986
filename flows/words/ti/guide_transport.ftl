### draft

### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>ናብ ስራሕ ምኻድ</b>
    1. መገድኹምን ሰዓታትኩምን ንኣማኻሪኹም ንገሩ።
    2. pass ወይ ፋቱራ ንክፍሊ ደሞዝ ሃቡ።
    3. ኣብ መሸጣ ቲከት ኣውቶቡስ « tarif solidaire » (ሕሱር ዋጋ) ሕተቱ።
rest =
    4. ነዊሕ መገዲ ዶ? ሓገዝ France Travail ሕተቱ።
    5. ብሓባር ብመኪና ወይ ብብሽክለታ ምኻድ ሕሰቡ።
    📅 እቲ ሓገዝ ቅድሚ ምጅማር ይሕተት።
papers =
    🗂 <b>ወረቓቕቲ</b>
    abonnement ወይ ፋቱራ፦ ኣውቶቡስ፣ ባቡር፣ ናይ ህዝቢ ብሽክለታ።
    ኣብ intérim፣ ባዕልኹም ዝፈረምኩምዎ ወረቐት ክኣክል ይኽእል።
trap =
    ⚠️ እቲ ትካል ንክፋል ናይ abonnement ይኸፍል።
    ንጽል ቲከት፦ ባዕልኹም ትኸፍሉ።
door =
    🔗 francetravail.fr፣ ወይ ናብ 39 49 ደውሉ።
    እቲ ሓገዝ፦ ልዕሊ 60 ኪሎሜተር ወይ 2 ሰዓት፣ ምኻድን ምምላስን።
    ኣብዚ፣ ንክፍሊ ደሞዝን ንኣማኻሪኹምን ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
