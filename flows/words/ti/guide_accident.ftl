### draft

### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>ሓደጋ ኣብ ስራሕ ወይ ኣብ መገዲ</b>
    1. ሓደጋ ኣሎ ዶ? ናብ 15 ወይ 112 ደውሉ። ሕክምና ርኸቡ።
    2. ብእኡ መዓልቲ ንሓላፊ ስራሕ ወይ ነቲ ትካል ንገሩ።
    3. ኣበይ፣ ከመይ፣ መን ከም ዝረኣየ ንገሩ።
rest =
    4. ካብቲ ትካል ናይ ሓደጋ ወረቐት (feuille d’accident) ሕተቱ።
    5. ናይ ነፍሲ ወከፍ ወረቐት ቅዳሕ ዓቅቡ።
    📅 ብእኡ መዓልቲ፣ እንተደንጎየ ኣብ ውሽጢ 24 ሰዓት።
papers =
    🗂 <b>ወረቓቕቲ</b>
    ቦታ፣ ሰዓት፣ ኣስማት መሰኻኽር።
    ናይ ሓደጋ ወረቐት፣ ንሕክምና።
    « certificat médical initial »፣ ሓኪም ዝጽሕፎ።
trap =
    ⚠️ ንእሽቶ ሓደጋ እውን ብእኡ መዓልቲ ይንገር።
    ኣብ ዓሚል ትሰርሑ ዶ? ንዓሚልን ነቲ ትካልን ንገሩ።
door =
    🔗 ameli.fr፣ ወይ ናብ 36 46 ደውሉ።
    ኣብዚ፣ ንሓላፊ ስራሕን ንክፍሊ ደሞዝን ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
