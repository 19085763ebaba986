### draft

which = چه می‌خواهید یاد بگیرید؟ هر درس 2 دقیقه است.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } وقت گرفتن در انترنت
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } یک رمز محکم
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } آماده شدن برای مصاحبه
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } خواندن ورق معاش
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } کار بی‌خطر
    .resources = 📌 فکرها و لینک‌های تیم
    .human = 🗣 گپ زدن با کسی
