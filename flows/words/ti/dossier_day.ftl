### draft

### Le jour noté pour un dossier approche.

near =
    ሰላም { $name }። ፋይልኩም፦
    <b>{ $dossier_title }</b>
    📅 ዝተመዝገበ መዓልቲ፦ { $meant_on }።
    { $some_left ->
        [none] ኩሉ ወረቓቕቲ ኣሎ።
        [one] 1 ወረቐት ይጎድል።
       *[more] { $left } ወረቓቕቲ ይጎድል።
    }
    .open = 📁 ነቲ ፋይል ክኸፍቶ
    .help = 🙋 ሓገዝ የድልየኒ
    .noted = 👍 የቐንየለይ፣ ሒዘዮ
    .talk = 🗣 ምስ ሰብ ክዛረብ

bye = ሕራይ። እቲ ፋይል ኣብ /menu ኣሎ።
