### draft
which = ماذا تريد أن تتعلم؟ كل درس مدته دقيقتان.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } موعد عبر الإنترنت
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } كلمة سر قوية
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } التحضير لمقابلة عمل
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } قراءة كشف راتبي
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } الحركات في العمل
    .resources = 📌 أفكار وروابط من الفريق
    .human = 🗣 التحدث مع شخص
