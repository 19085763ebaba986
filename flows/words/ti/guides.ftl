### draft

### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ ምምላስ
-human = 🗣 ምስ ሰብ ክዛረብ

subjects = ብዛዕባ እንታይ ሓገዝ ትደልዩ?
    .work = 💼 ስራሕን ውዕልን
    .money = 💶 ደሞዝን ገንዘብን
    .health = 🩺 ጥዕና
    .home = 🏠 ገዛን ስድራቤትን
    .papers = 🪪 ወረቓቕትን መሰላትን
    .moving = 🚌 መጓዓዝያን ስልጠናን
    .human = { -human }

work = ኣየናይ ካርድ ትደልዩ?
    .registration = 📝 ምዝገባ ኣብ France Travail
    .actualisation = 📆 actualisation ኣብ France Travail
    .pass_iae = 🎫 ናተይ PASS IAE
    .contract = ✍️ ውዕለይን መወዳእታኡን
    .end_papers = 📁 ወረቓቕቲ መወዳእታ ውዕል
    .back = { -back }
    .human = { -human }

money = ኣየናይ ካርድ ትደልዩ?
    .payslip = 🧾 ወረቐት ደሞዘይ
    .hours_sheet = 🕘 ወረቐት ሰዓታተይ
    .advance = 💶 acompte ምሕታት
    .partial_activity = ⏸ ስራሕ ዘይብሉ ሰዓታት
    .activity_bonus = ➕ ሓገዝ፦ prime d’activité፣ RSA
    .bank_account = 🏦 ሕሳብ ባንክ
    .back = { -back }
    .human = { -human }

health = ኣየናይ ካርድ ትደልዩ?
    .sick_leave = 🤒 ናይ ሕማም ዕረፍቲ
    .accident = 🩹 ሓደጋ ስራሕ
    .health_cover = 💳 carte Vitale፣ ሓገዝ ጥዕና
    .disability = ♿ RQTH፣ ስንክልና
    .back = { -back }
    .human = { -human }

home = ኣየናይ ካርድ ትደልዩ?
    .housing = 🏠 ገዛን ክራይን
    .rent_help = 🔑 ሓገዝ ክራይ
    .caf = 👪 CAF፣ ሓገዝ ገዛ
    .childcare = 🧸 ምሓዝ ቆልዓ
    .school = 🎒 ቤት ትምህርቲ
    .back = { -back }
    .human = { -human }

papers = ኣየናይ ካርድ ትደልዩ?
    .residence_permit = 🪪 መንበሪ ፍቓድ
    .lost_papers = 🔎 ዝጠፍአ ወይ ዝተሰርቀ ወረቐት
    .complaint = 🚓 ክሲ ምቕራብ
    .taxes = 🏛 ግብሪ
    .digital_help = 💻 ሓገዝ ኣብ ኢንተርነት
    .back = { -back }
    .human = { -human }

moving = ኣየናይ ካርድ ትደልዩ?
    .transport = 🚌 መጓዓዝያ
    .driving_licence = 🚗 ፍቓድ መዘወሪ
    .training = 🎓 ስልጠና
    .french_courses = 💬 ትምህርቲ ፈረንሳይኛ
    .back = { -back }
    .human = { -human }
