### draft

### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 ምስ ሰብ ክዛረብ

received =
    ሰላም { $name }። ደሞዝ ክኣትወሉ ዝነበሮ መዓልቲ፦ { $pay_on }።
    በጺሑኩም ዶ?
    .received = 👍 እወ፣ ኩሉ ደሓን እዩ
    .not_received = ⏳ ኣይፋል፣ ገና
    .problem = ✋ እወ፣ ግን ጸገም ኣሎ
    .talk = { -talk }

which =
    እንታይ ጸገም ኣሎ?
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .late = ⏰ ኣዝዩ ደንጉዩ መጺኡ
    .amount = 💶 መጠን ገንዘብ ጌጋ እዩ
    .hours = 🕘 ዝጎደለ ሰዓታት ኣሎ
    .payslip = 📄 ወረቐት ደሞዝ ኣይተረድኣንን
    .account = 🔒 ሕሳብ ባንከይ ተዓጽዩ
    .talk = { -talk }

explain =
    ወረቐት ደሞዝ ኣብዚ ከብርሃልኩም እኽእል።
    ሓሙሽተ ካርድታት ክትርእዩ ትደልዩ ዶ?
    .cards = 📄 እወ፣ ካርድታት
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን
    .talk = { -talk }

hardship =
    ክሳዕ ሽዑኸ?
    ክትበልዑን ክራይ ገዛ ክትከፍሉን ትኽእሉ ዶ?
    .fine = 👍 እወ፣ ይከኣል
    .food = 🍞 ኣይፋል፣ እኹል ኣይበልዕን
    .rent = 🏠 ኣይፋል፣ ክራይ ክኸፍል ኣይክእልን
    .dont_know = 🤷 ኣይፈልጥን እየ
    .talk = { -talk }

beyond =
    ካብ ደሞዝ ወጻኢኸ፣ ከመይ ኣለኹም?
    ሰብ ክድውለልኩም ይኽእል።
    ሓደ መጠወቒ ጠውቑ። ወይ ጽሓፉ፣ ወይ ተዛረቡ።
    .nothing = 👍 ደሓን እየ፣ የቐንየለይ
    .morning = 🌅 ንግሆ ደውሉለይ
    .afternoon = 🌇 ድሕሪ ቀትሪ ደውሉለይ
    .any = 🕘 ንግሆ ወይ ድሕሪ ቀትሪ ደውሉለይ
    .talk = { -talk }

bye =
    የቐንየለይ { $name }። ጥዕናኹም ሓልዉ።
    ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። ሕቶኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።

heard =
    የቐንየለይ { $name }። ቃላትኩም ምእንቲ { $referent } ተዓቂቡ ኣሎ።
    { $is_open ->
        [yes] እታ ጉጅለ ሕጂ ኣላ።
       *[no] ሰብ { $opening } ይምለስ።
    }
