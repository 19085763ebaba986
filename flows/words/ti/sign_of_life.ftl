### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 ምስ ሰብ ክዛረብ

sign =
    ሰላም { $name }። ካባና ንእሽቶ ሰላምታ።
    { $reason ->
        [equipment] ናውቲ ጎዲሉ ነይሩ። ሕጂ ከመይ ኣሎ?
        [connection] ኢንተርነት ጎዲሉ ነይሩ። ሕጂ ከመይ ኣሎ?
        [digital_fear] ኮምፒተር ብምምሃር ይፍለጥ። ታህዋኽ የለን።
        [childcare] ቆልዑ ይቕድሙ። ታህዋኽ የለን።
        [health] ጥዕና ይቕድም። ኣይትተሃወኹ።
        [service] ኣባና ጽቡቕ ዘይነበረ ነገር ኣሎ። ክንሰምዓኩም ንደሊ።
       *[other] ትገብርዎ ነገር የለን።
    }
    ከመይ ኣለኹም?
    .fine = 👍 ደሓን እየ
    .not_great = 🙁 ብዙሕ ጽቡቕ ኣይኮንኩን
    .back = 📅 ብዛዕባ ምምላሰይ ክዛረብ
    .talk = { -talk }

slot =
    ብዛዕባ እዚ ንምዝራብ ሰብ ክድውለልኩም ይኽእል።
    ኣየናይ ግዜ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን
    .talk = { -talk }

fine =
    የቐንየለይ { $name }። ጽቡቕ መዓልቲ።

bye =
    ሕራይ { $name }። ኣይትተሃወኹ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።

heard =
    የቐንየለይ { $name }። ቃላትኩም ምእንቲ { $referent } ተዓቂቡ ኣሎ።
