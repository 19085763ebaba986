### draft

### Avant le retour. La raison de l’arrêt choisit les mots. Aucun reproche, aucune aide promise : elle est demandée.

-talk = 🗣 ምስ ሰብ ክዛረብ

here =
    ሰላም { $name }። ትምለሱሉ መዓልቲ፦ { $back_on }።
    ከመይ ይኸይድ ኣሎ?
    .back = 👍 ተመሊሰ ኣለኹ
    .help = ✋ ሓገዝ የድልየኒ
    .not_yet = 🤷 ገና ኣይተመለስኩን
    .leave = 🚪 ዝምለስ ኣይመስለንን
    .talk = { -talk }

soon =
    ሰላም { $name }። ትምለሱሉ መዓልቲ ቀሪቡ፦ { $back_on }።
    { $reason ->
        [equipment] ናውቲ ጎዲሉ ነይሩ። ሕጂ ኣለኩም ዶ?
        [connection] ኢንተርነት ጎዲሉ ነይሩ። ሕጂ ሓይሹ ዶ?
        [digital_fear] ኮምፒተር ብምምሃር ይፍለጥ። ቀስ ኢልኩም፣ ምስ ሰብ።
        [childcare] ቆልዑ ይቕድሙ። ዝሕዞም ሰብ ኣሎ ዶ?
        [health] ጥዕና ይቕድም። ነዚ ምምላስ ከመይ ትርእይዎ?
        [service] ኣባና ጽቡቕ ዘይነበረ ነገር ኣሎ። ክንሰምዓኩም ንደሊ።
       *[other] እንደገና ክንርእየኩም ደስ ክብለና እዩ።
    }
    ብኸመይ ክሕግዘኩም እኽእል?
    .ready = 👍 እወ፣ ክምለስ እየ
    .equipment = 📱 ናውቲ ይጎድለኒ
    .connection = 📶 ኢንተርነት ይጎድለኒ
    .show_me = 💡 ሰብ ከርእየኒ እደሊ
    .childcare = 🧒 ቆልዓ ዝሕዝ ሰብ እደሊ
    .health = 🩺 ንጥዕናይ ዝሰማማዕ ምምላስ
    .service = 💬 ጽቡቕ ዘይነበረ ክነግር
    .help = ✋ ሓገዝ የድልየኒ
    .not_sure = 🤷 ገና ኣይፈልጥን
    .leave = 🚪 ዝምለስ ኣይመስለንን
    .talk = { -talk }

service =
    ብምንጋርኩም የቐንየለይ። ጽቡቕ ዘይነበረ እንታይ እዩ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .place = 🏠 ቦታ ወይ ሰዓታት
    .people = 👥 ሰባት
    .content = 🧰 ዝቐረበልና ነገር
    .talk = { -talk }

slot =
    ብዛዕባ እዚ ንምዝራብ ሰብ ክድውለልኩም ይኽእል።
    ኣየናይ ግዜ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን
    .talk = { -talk }

ready =
    የቐንየለይ { $name }። ብሰላም የራኽበና።
    ቅድሚ እዛ መዓልቲ ጸገም ኣሎ ዶ? ኣብዚ ጽሓፉ።

welcome =
    የቐንየለይ { $name }። እንቋዕ ብደሓን መጻእኩም።
    ጸገም ኣሎ ዶ? ኣብ ዝደለኹም ግዜ ኣብዚ ጽሓፉ።

bye =
    ሕራይ { $name }። ኣይትተሃወኹ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።
