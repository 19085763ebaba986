### draft

### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 ኣይፈልጥን እየ
-talk = 🗣 ምስ ሰብ ክዛረብ ይሕሸኒ

mood =
    ሰላም { $name }። ሮቦት ናይ { $structure } እየ።
    ኣብዚ እዋን ከመይ ኣለኹም?
    .very_good = 😀 ብጣዕሚ ጽቡቕ
    .good = 🙂 ጽቡቕ
    .so_so = 😐 ማእከላይ
    .bad = 🙁 ጽቡቕ ኣይኮንኩን
    .very_bad = 😢 ብጣዕሚ ሕማቕ ኣለኹ

heavy =
    ብምንጋርኩም የቐንየለይ። እዚ ኣገዳሲ እዩ።
    ዝያዳ ዝኸብደኩም እንታይ እዩ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .work = 👷 ስራሕ
    .money = 💶 ገንዘብ
    .home = 🏠 መንበሪ ገዛ
    .health = 🩺 ጥዕና
    .family = 👪 ስድራቤት
    .alone = 🪑 ጽምዋ
    .dont_know = { -dont_know }
    .talk = 🗣 ምስ ሰብ ክዛረብ

call =
    ሰብ ክረኽበኩም ትደልዩ ዶ?
    .call_me = 📞 እወ፣ ብተሌፎን
    .write_me = ✉️ እወ፣ ብመልእኽቲ
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን

very_heavy =
    ብምንጋርኩም የቐንየለይ። ብዛዕባ ሞት ትሓስቡ ኣለኹም ዶ?
    ናብ 3114 ደውሉ። ብነጻ እዩ፣ ለይትን መዓልትን።
    ሕጂ እንታይ ትደልዩ?
    .danger = 🆘 ሕጂ ኣብ ሓደጋ ኣለኹ
    .die = 🆘 ብዛዕባ ሞት እሓስብ ኣለኹ
    .call_me = 📞 ክድወለለይ እደሊ
    .not_now = ✋ ንሕጂ ዋላ ሓንቲ
    .talk = { -talk }

work =
    ናይ ቀረባ መዓልታት ስራሕኩም ዘክሩ።
    ዝኸበደኩም ነገር ኣሎ ዶ?
    .good = 👍 ኣይፋል፣ ጽቡቕ ይኸይድ ኣሎ
    .trouble = ✋ እወ፣ ጸገም ኣሎ
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    እንታይ ጸገም ኣሎ?
    .danger = ⚠️ ሓደጋ ኣሎ
    .people = 👥 ምስ ሰብ ጸገም ኣለኒ
    .body = 🩺 ሰብነተይ የሕምመኒ
    .leave = 🚪 ነዚ ስራሕ ክገድፎ እደሊ
    .dont_know = { -dont_know }

health =
    ብዛዕባ ጥዕናኹም ንዛረብ።
    ቃንዛ ኣለኩም ዶ? ድቃስ ትስእኑ ዶ?
    .good = 👍 ኣይፋል፣ ደሓን እየ
    .trouble = ✋ እወ፣ ጸገም ኣሎ
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    እንታይ ጸገም ኣሎ?
    .breath = 🆘 ሕማም ኣፍልቢ፣ ሕጽረት ትንፋስ
    .fever = 🌡 ንብዙሕ መዓልታት ረስኒ
    .pain = 🩹 ቃንዛ ኣለኒ
    .sleep = 🌙 ድቃስ እስእን
    .doctor = 🩺 ሓኪም ክረክብ ኣይከኣልኩን
    .dont_know = { -dont_know }

home =
    ብዛዕባ መንበሪ ገዛኹም ንዛረብ።
    ገዛኹም ምዉቕን ህዱእን ድዩ?
    .good = 👍 እወ፣ ደሓን እዩ
    .trouble = ✋ ኣይፋል፣ ጸገም ኣሎ
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    እንታይ ጸገም ኣሎ?
    .outside_children = 🆘 ሎሚ ለይቲ ኣብ ደገ፣ ምስ ቆልዑ
    .outside = 🌙 ኣብ ደገ ወይ ኣብ መኪና እድቅስ
    .leave = 🚪 ካብ ገዛ ከውጽኡኒ ይደልዩ
    .cold = ❄️ መሞቒ የለን፣ ወይ ሓደጋ ኣሎ
    .dont_know = { -dont_know }

money =
    ብዛዕባ ገንዘብ ንዛረብ።
    ኣብዚ ወርሒ ክትበልዑን ክትከፍሉን ትኽእሉ ዶ?
    .good = 👍 እወ፣ ይከኣል
    .trouble = ✋ ኣይፋል፣ ከቢድ እዩ
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    እንታይ ጎዲሉኩም?
    .food = 🍞 እኹል ኣይበልዕን
    .pay = 💶 ደሞዘይ ኣይመጸን
    .bill = 🧾 ፋቱራ ክኸፍል ኣይክእልን
    .account = 🔒 ሕሳብ ባንከይ ተዓጽዩ
    .dont_know = { -dont_know }

family =
    ብዛዕባ ቤተሰብኩም ንዛረብ።
    ምስኦም ጽቡቕ ይስምዓኩም ዶ?
    .good = 👍 እወ፣ ደሓን እዩ
    .trouble = ✋ ኣይፋል፣ ኩሉ ግዜ ኣይኮነን
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    እንታይ የጋጥም ኣሎ?
    .danger = 🆘 ሕጂ ይወቕዑኒ ኣለዉ
    .fear = ✋ ንሓደ ሰብ እፈርህ
    .child = 🧒 ስለ ሓደ ቆልዓ እፈርህ
    .alone = 🪑 ዘዛርቦ ሰብ የብለይን
    .dont_know = { -dont_know }

papers =
    ብዛዕባ ወረቓቕትኹም ንዛረብ።
    በዚ ወገን ኩሉ ጽቡቕ ድዩ?
    .good = 👍 እወ፣ ኩሉ ጽቡቕ እዩ
    .trouble = ✋ ኣይፋል፣ ጸገም ኣለኒ
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    እንታይ ጸገም ኣሎ?
    .over = ⏰ ወረቐተይ ግዜኡ ሓሊፉ
    .soon = 📅 ኣብዚ ወርሒ ዝውዳእ ወረቐት ኣሎ
    .taken = 🔒 ሓደ ሰብ ወረቓቕተይ ሒዙ ኣሎ
    .lost = 🔎 ወረቐት ጠፊኡኒ
    .dont_know = { -dont_know }

digital =
    ብዛዕባ ተሌፎንን ኢንተርነትን ንዛረብ።
    ዝዓግተኩም ነገር ኣሎ ዶ?
    .good = 👍 ኣይፋል፣ ደሓን እዩ
    .trouble = ✋ እወ፣ ሓገዝ እደሊ
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    ኣየናይ ሓገዝ ይጠቕመኩም?
    .credit = 📱 ተሌፎን ወይ ክፍሊት ተሌፎን
    .site = 📄 ብኢንተርነት ዝግበር ጉዳይ
    .learn = 💡 ከመይ ከም ዝግበር ክመሃር
    .dont_know = { -dont_know }

future =
    ብዛዕባ ዝመጽእ ግዜ ንዛረብ።
    ንድሕሪ ሕጂ ሓሳብ ኣለኩም ዶ?
    .idea = 💡 እወ፣ ሓሳብ ኣለኒ
    .trouble = ✋ ኣይፋል፣ እዚ የጨንቐኒ
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    እንታይ የጨንቐኩም?
    .job = 👷 ስራሕ ምርካብ
    .courage = 🔋 ሓይለይ ተወዲኡ
    .leave = 🚪 ኣብዚ ኩሉ ክገድፍ እደሊ
    .dont_know = { -dont_know }

need =
    ዘድልየኩም ነገር ኣሎ ዶ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .nothing = 👍 ኣይፋል፣ የቐንየለይ
    .paper = 📄 ንወረቐት ሓገዝ
    .call = 📞 ክድወለለይ
    .talk = 🗣 ምስ ሰብ ክዛረብ

bye =
    የቐንየለይ { $name }። ጥዕናኹም ሓልዉ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

heard =
    የቐንየለይ { $name }። ቃላትኩም ምእንቲ { $referent } ተዓቂቡ ኣሎ።
    { $is_open ->
        [yes] እታ ጉጅለ ሕጂ ኣላ።
       *[no] ሰብ { $opening } ይምለስ።
    }
    ጥዕናኹም ሓልዉ።

reach =
    ተሌፎን ምድዋል ንዓኹም ብዘይ ሓደጋ ድዩ?
    .call = 📞 እወ፣ ክትድውሉለይ ትኽእሉ
    .write = ✉️ ኣይፋል፣ ጽሓፉለይ ጥራይ
    .dont_know = 🤷 ሓደጋ እንተለዎ ኣይፈልጥን

danger_passed =
    { $is_open ->
        [yes] እታ ጉጅለ ሕጂ ኣላ።
       *[no] እታ ጉጅለ የላን። ምምላሳ፦ { $opening }።
    }
    ሓደጋ ኣሎ ዶ? ናብቲ ኣብ ላዕሊ ዘሎ ቁጽሪ ደውሉ።
    ብዘይ ምዝራብ፦ SMS ናብ 114።
