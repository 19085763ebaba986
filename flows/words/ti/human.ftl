### draft

### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    ምስ ሰብ ክትዛረቡ ትደልዩ። እዚ ምንጋርኩም ጽቡቕ እዩ።
    ንመዓስ እዩ?
    .danger = 🆘 ሕጂ ኣብ ሓደጋ ኣለኹ
    .today = ⏰ ህጹጽ እዩ፣ ሎሚ
    .week = 📅 ኣብዚ ሰሙን
    .never_mind = ↩️ ኣይፋል፣ ገዲፈዮ

danger =
    እንታይ ሓደጋ ኣሎ?
    .violence = ✋ የፈራርሑኒ ወይ ይወቕዑኒ ኣለዉ
    .health = 🩺 ከቢድ ናይ ጥዕና ጸገም
    .suicide = 🆘 ብዛዕባ ሞት እሓስብ ኣለኹ
    .child = 🧒 ሓደ ቆልዓ ኣብ ሓደጋ ኣሎ
    .other = ❓ ካልእ ነገር

about =
    ብዛዕባ እንታይ ክትዛረቡ ትደልዩ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .work = 👷 ስራሕ
    .health = 🩺 ጥዕና
    .money = 💶 ገንዘብ
    .home = 🏠 መንበሪ ገዛ
    .papers = 📄 ወረቓቕቲ
    .family = 👪 ስድራቤት
    .other = ❓ ካልእ ነገር
    .unsaid = 🤐 ክነግር ኣይደልን

how =
    ከመይ ይሕሸኩም?
    .call = 📞 ብተሌፎን
    .write = ✉️ ብመልእኽቲ
    .meet = 🤝 ብቆጸራ
    .dont_know = 🤷 ኣይፈልጥን እየ

moment =
    ኣየናይ ግዜ ዝያዳ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ

passed =
    { $is_open ->
        [yes] ተላኢኹ። ገና ኣይተነበን።
       *[no] ተመዝጊቡ። ሕቶኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።

never_mind =
    ሕራይ። ኣብ ዝደለኹም ግዜ ክትምለሱ ትኽእሉ ኢኹም።
    /menu ጠውቑ፣ ድሕሪኡ « ምስ ሰብ ክዛረብ »።
