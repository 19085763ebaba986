### draft
which = Що ви хочете вивчити? Кожен урок триває 2 хвилини.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } Запис через інтернет
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Надійний пароль
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Підготуватися до співбесіди
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Читати розрахунковий лист
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Безпечні рухи на роботі
    .resources = 📌 Ідеї та посилання від команди
    .human = 🗣 Поговорити з кимось
