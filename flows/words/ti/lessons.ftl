### draft

### Toutes les leçons de deux minutes ; celles que l’on a suivies portent une coche.

which = እንታይ ክትመሃሩ ትደልዩ? ነፍሲ ወከፍ ትምህርቲ 2 ደቒቕ ይወስድ።
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } ቆጸራ ብኢንተርነት
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } ድልዱል ምስጢራዊ ቃል
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } ንቃለ መሕትት ምድላው
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } ወረቐት ደሞዘይ ምንባብ
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } ጥንቃቐ ኣብ ስራሕ
    .resources = 📌 ሓሳባትን ሊንክታትን ናይ ጉጅለ
    .human = 🗣 ምስ ሰብ ክዛረብ
