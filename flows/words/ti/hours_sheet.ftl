### draft

### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    ሰላም { $name }። መዓልቲ ደሞዝ ቀሪቡ እዩ።
    ወረቐት ሰዓታትኩም (relevé d’heures) ሂብኩም ዶ?
    ናይ መወዳእታ መዓልቲ፦ { $due_on }።
    .done = ✅ እወ፣ ሂበ
    .photo = 📷 ስእሊ ክሰድድ
    .not_yet = ⏳ ገና
    .help = ✋ ሓገዝ የድልየኒ
    .talk = 🗣 ምስ ሰብ ክዛረብ

photo =
    ምሉእ ወረቐት ስኣሉ።
    እቲ ስእሊ ኣብዚ ስደዱ።
    .later = ⏳ ደሓር
    .help = ✋ ሓገዝ የድልየኒ
    .talk = 🗣 ምስ ሰብ ክዛረብ

thanks =
    የቐንየለይ { $name }። ንዓኹም እውን ስእሊ ዓቅቡ።

later =
    ሕራይ። ሰዓታትኩም በዚ ወረቐት ይኽፈል።
    ናይ መወዳእታ መዓልቲ፦ { $due_on }።
    እቲ ስእሊ ኣብዚ ክትሰዱ ትኽእሉ ኢኹም።

blocked =
    ዝዓግተኩም እንታይ እዩ? ኣብዚ ጽሓፉ፣ ወይ ተዛረቡ።
    .later = ⏳ ደሓር
    .talk = 🗣 ምስ ሰብ ክዛረብ

helped =
    የቐንየለይ { $name }። ምእንቲ { $pay_contact } ተዓቂቡ ኣሎ።

received =
    የቐንየለይ { $name }። እቲ ስእሊ ምእንቲ { $pay_contact } ተዓቂቡ ኣሎ።
    እቲ ወረቐት እውን ዓቅቡ።
