### draft

### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ ሓገዝ እደሊ
-talk = 🗣 ምስ ሰብ ክዛረብ

soon =
    ሰላም { $name }። ን CAF ኣታዊኹም ትሕብሩሉ ግዜ ቀሪቡ።
    እዚ ስለ RSA፣ ከምኡውን ስለ prime d’activité እዩ።
    ናይ መወዳእታ መዓልቲ፦ { $due_on }።
    .done = ✅ ድሮ ተገይሩ
    .how = 💡 ከመይ ይግበር?
    .help = { -help }
    .talk = { -talk }

how =
    1. ኣብ caf.fr ጠውቑ፦ « Déclarer mes ressources » (ኣታዊ ምሕባር)።
    2. ምስ ወረቓቕቲ ደሞዝኩም ኣወዳድሩ።
    ትኽክለኛ መስመር፦ « montant net social »።
    3. ጌጋ እንተሎ ኣርሙ፣ ድሕሪኡ ኣረጋግጹ (valider)።
    .clear = 👍 ተረዲኡኒ፣ የቐንየለይ
    .help = { -help }
    .talk = { -talk }

bye =
    የቐንየለይ { $name }። ዘጠራጥር ኣሎ ዶ? ኣብዚ ጽሓፉ።

reminded =
    ጽቡቕ። ብዘይ ምርግጋጽ CAF ኣይትኸፍልን።
    ዘጠራጥር ኣሎ ዶ? ኣብዚ ጽሓፉ።

passed =
    { $is_open ->
        [yes] ተላኢኹ። ገና ኣይተነበን።
       *[no] ሕቶኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ወረቓቕቲ ደሞዝኩም ኣብ ጥቓኹም ሓዙ።
