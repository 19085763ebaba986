### draft

### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>ወረቓቕቲ መወዳእታ ውዕል</b>
    1. ኣብ መወዳእታ መዓልቲ 3 ወረቓቕትኹም ሕተቱ።
    2. ኣረጋግጹ፦ ስም፣ ዕለታት፣ ስራሕ፣ ገንዘብ፣ ዕረፍቲ።
    3. ነቲ ቅብሊት ብጽቡቕ ኣንብቡ። ድሕሪኡ ፈርሙ።
rest =
    4. ብኡንብኡ ኣብ francetravail.fr ተመዝገቡ።
    5. ነዚ ወረቓቕቲ ንሓዋሩ ዓቅብዎ።
    📅 ናይ መወዳእታ መዓልቲ ውዕል።
papers =
    🗂 <b>ወረቓቕቲ</b>
    certificat de travail፦ ዓይነት ስራሕን ዕለታትን።
    solde de tout compte፦ ኣብ መወዳእታ ዝተኸፍለ ቅብሊት።
    ኣስራሒ ን France Travail ዝጽሕፎ ወረቐት።
trap =
    ⚠️ እቲ ወረቓቕቲ ሓሓሊፉ ኣብቲ ትካል ይጽበየኩም።
    ኬድኩም ውሰድዎ። ወረቐት ጎዲሉ ዶ? ንክፍሊ ደሞዝ ጽሓፉ።
door =
    🔗 ሕጂ እውን ወረቐት ጎዲሉ ዶ? ናብ 0 806 000 126 ደውሉ።
    ኣብዚ፣ ንክፍሊ ደሞዝን ንኣማኻሪኹምን ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
