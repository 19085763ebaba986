### draft

### Toutes les leçons de deux minutes ; celles que l’on a suivies portent une coche.

which = څه زده کول غواړئ؟ هر درس 2 دقیقې وخت نیسي.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } آنلاین ملاقات اخیستل
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } یو قوي پاسورډ
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } د کار مرکې ته تیاری
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } د معاش پاڼه لوستل
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } په کار کې خوندي پاتې کېدل
    .resources = 📌 د ټیم فکرونه او لینکونه
    .human = 🗣 له یو چا سره خبرې کول
