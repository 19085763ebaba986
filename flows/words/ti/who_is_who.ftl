### draft

### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 ምስ ሰብ ክዛረብ

people =
    ሰላም { $name }። መን ክሕግዘኩም ይኽእል?
    🧭 { $referent }፦ ወረቓቕቲ፣ ገዛ፣ ጥዕና፣ መጻኢ።
    🧰 ሓላፊ ስራሕ፦ እቲ ስራሕ፣ ጥንቃቐ ኣብ ስራሕ።
    💶 { $pay_contact }፦ ደሞዝን ሰዓታትን።
    .clear = 👍 የቐንየለይ፣ ተረዲኡኒ
    .call = 📞 ክድወለለይ
    .talk = { -talk }

slot =
    ንምድዋል ኣየናይ ግዜ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን
    .talk = { -talk }

bye =
    ጽቡቕ። ሕቶ ኣለኩም ዶ? ኣብዚ ጽሓፉ።

passed =
    { $is_open ->
        [yes] ተላኢኹ። ገና ኣይተነበን።
       *[no] ተመዝጊቡ። ሕቶኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
