### draft

### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>acompte ምሕታት</b>
    1. acompte ማለት፦ ክፋል ደሞዝ፣ ቅድሚ ግዜኡ።
    2. ድሕሪ ዕለት 15 ንክፍሊ ደሞዝ ጽሓፉ።
    3. ዝደለኹምዎ መጠንን ዕለትን ንገሩ።
rest =
    4. ክፍሊ ደሞዝ ልክዕ RIB ከም ዘለዎ ኣረጋግጹ።
    5. acompte ካብ ደሞዝ ናይቲ ወርሒ ይቑረጽ።
    📅 ኣብ ወርሒ ሓንሳብ፣ ድሕሪ ዕለት 15።
    ወርሓዊ ትኽፈሉ ዶ? መብዛሕትኡ ግዜ ፍርቂ ደሞዝ እዩ።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ጽሑፍ መልእኽቲ ይኣክል።
    RIB (ናይ ባንክ ወረቐት) እውን ኣዳልዉ።
trap =
    ⚠️ ኣብ intérim ወይ ብሰዓት ትኽፈሉ ዶ? ንክፍሊ ደሞዝ ሕተቱ።
    « avance » ንዝመጽእ ስራሕ ይኽፈል። ክንጸግ ይኽእል።
door =
    🔗 ብዛዕባ መሰል ስራሕ ሕቶ ኣለኩም ዶ?
    ናብ 0 806 000 126 ደውሉ።
    ኣብዚ፣ ንክፍሊ ደሞዝ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
