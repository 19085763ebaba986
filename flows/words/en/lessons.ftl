which = What would you like to learn? Each lesson takes 2 minutes.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } An appointment online
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } A strong password
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Getting ready for an interview
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Reading my payslip
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Safe ways to work
    .resources = 📌 Ideas and links from the team
    .human = 🗣 Talk to someone
