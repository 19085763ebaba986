### draft

### Le lendemain du premier jour.

-talk = 🗣 ምስ ሰብ ክዛረብ

how =
    ሰላም { $name }። ሮቦት ናይ { $structure } እየ።
    ናይ መጀመርታ መዓልትኹም ሓሊፉ።
    ከመይ ነይሩ?
    .good = 🙂 ጽቡቕ
    .so_so = 😐 ማእከላይ
    .bad = 🙁 ጽቡቕ ኣይነበረን
    .talk = { -talk }

which =
    ብምንጋርኩም የቐንየለይ። ዝኸበደ እንታይ ነይሩ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .danger = ⚠️ ሓደጋ ኣሎ
    .task = 🧰 እቲ ስራሕ ባዕሉ
    .people = 👥 ምስ ሰብ ጸገም ኣለኒ
    .way = 🚌 መገዲ ወይ ሰዓታት
    .lost = 🧭 እንታይ ክገብር ከም ዘለኒ ኣይፈልጥን
    .nothing = 🤷 ፍሉይ ነገር የለን
    .talk = { -talk }

bye =
    የቐንየለይ { $name }። ጽቡቕ ቀጽሉ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።

heard =
    የቐንየለይ { $name }። ቃላትኩም ምእንቲ { $referent } ተዓቂቡ ኣሎ።
    { $is_open ->
        [yes] እታ ጉጅለ ሕጂ ኣላ።
       *[no] ሰብ { $opening } ይምለስ።
    }
