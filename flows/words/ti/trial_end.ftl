### draft

### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 ምስ ሰብ ክዛረብ

work =
    ሰላም { $name }። ናይ ፈተነ ግዜኹም ቀሪቡ ክውዳእ እዩ።
    ናይ መወዳእታ መዓልቲ፦ { $trial_until_on }።
    ስራሕ ከመይ ኣሎ?
    .good = 👍 ጽቡቕ ይኸይድ ኣሎ
    .hard = ✋ ዝኸበደኒ ነገር ኣሎ
    .leave = 🚪 ከቋርጽ እሓስብ ኣለኹ
    .talk = { -talk }

which =
    ዝኸበደ እንታይ እዩ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .danger = ⚠️ ሓደጋ ኣሎ
    .task = 🧰 እቲ ስራሕ ባዕሉ
    .people = 👥 ምስ ሰብ ጸገም ኣለኒ
    .way = 🚌 መገዲ ወይ ሰዓታት
    .home = 🏠 ኣብ ገዛይ ዘሎ ነገር
    .dont_know = 🤷 ኣይፈልጥን እየ
    .talk = { -talk }

bye =
    ጽቡቕ እዩ { $name }። ጽቡቕ ቀጽሉ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።
