### draft

### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    ሰላም { $name }። ደሞዝኩም ኣብ መገዲ ኣሎ።
    ዝተመደበ መዓልቲ፦ { $pay_on }።
    ከከም ባንኩ፣ ገንዘብ ቁሩብ ጸኒሑ ይመጽእ።
    .payslip = 📄 ወረቐት ደሞዘይ ይብራሃለይ
    .thanks = 👍 የቐንየለይ
    .talk = 🗣 ምስ ሰብ ክዛረብ

bye =
    ጽቡቕ መዓልቲ { $name }።
    ጸገም ደሞዝ ኣሎ ዶ? ኣብዚ ጽሓፉ።
