### draft

### Les dates de fin des papiers.

known =
    📅 ዕለታትኩም፦
    { $expiries }

which = ኣየናይ ወረቐት? መወዳእታ ዕለቱ ንመዝግብ።
    .residence_permit = 🪪 መንበሪ ፍቓድ
    .health_cover = 🩺 ሓገዝ ጥዕና (C2S)
    .disability = ♿ RQTH፣ ስንክልና
    .identity_card = 🪪 ካርድ መንነት
    .passport = 📘 ፓስፖርት
    .no = ✋ ዋላ ሓደ

until =
    { $expiring_paper }፦ መወዳእታ ዕለት መዓስ እዩ?
    ዓመት፣ ወርሒ፣ መዓልቲ ጠውቑ። ወይ ዕለት ጽሓፉ።
    .forget = 🗑 ደጊም ኣይተዘኻኽሩኒ
    .back = ⬅️ ካልእ ወረቐት
    .talk = 🗣 ምስ ሰብ ክዛረብ

noted =
    ተመዝጊቡ። { $expiring_paper }፦ { $expires_on }።
    { $reminded ->
        [yes] ቅድሚ እዚ ዕለት ክነግረኩም እየ።
       *[no] እቲ ዕለት ኣብ /menu ትረኽብዎ።
    }

now =
    ተመዝጊቡ። { $expiring_paper }፦ { $expires_on }።
    ሕጂ ግዜ ምሕታት እዩ።
    ሓገዝ ትደልዩ ዶ?
    .help = 🙋 ሓገዝ የድልየኒ
    .guide = 📄 ካርድ ሓበሬታ ከንብብ
    .guide_health = 📄 ካርድ ሓበሬታ ከንብብ
    .guide_disability = 📄 ካርድ ሓበሬታ ከንብብ
    .no = ✋ ኣይፋል፣ የቐንየለይ

forgotten = ተመዝጊቡ። ብዛዕባ እዚ ወረቐት ደጊም ኣይዛረብን።

bye = ሕራይ። ክትምለሱ ትኽእሉ ኢኹም፦ /menu።
