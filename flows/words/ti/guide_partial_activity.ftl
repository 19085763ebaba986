### draft

### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>activité partielle (ስራሕ ዘይብሉ ሰዓታት)</b>
    1. ስራሕ ንግዜኡ ጠጠው ይብል። ውዕል ይቕጽል።
    2. መደብ ስራሕኩም ኣንብቡ፦ ስራሕ ዘይብሉ ሰዓታት።
    3. ኣብዚ ሰዓታት ስራሕ የለን።
rest =
    4. ነቲ መስመር ኣብ ወረቐት ደሞዝኩም ርኣይዎ።
    5. ስልጠና ትደልዩ ዶ? ንኣማኻሪኹም ሕተቱ።
    📅 እቲ ትካል ኣብ ልሙድ መዓልቲ ደሞዝ ይኸፍል።
    ክፋል ናይዚ ሰዓታት ይኽፈል።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ዝምላእ ፎርም የለን።
    መደብ ስራሕኩምን ወረቐት ደሞዝኩምን ዓቅቡ።
trap =
    ⚠️ ኣብ France Travail actualisation ትገብሩ ዶ? እዚ ሰዓታት ንገሩ።
    እዚ ገንዘብ ን CAF እውን ይቑጸር።
door =
    🔗 ብዛዕባ መሰል ስራሕ ሕቶ ኣለኩም ዶ?
    ናብ 0 806 000 126 ደውሉ።
    ኣብዚ፣ ንክፍሊ ደሞዝ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
