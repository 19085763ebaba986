### draft
which = Что вы хотите изучить? Каждый урок длится 2 минуты.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } Запись через интернет
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Надёжный пароль
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Подготовиться к собеседованию
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Читать расчётный лист
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Безопасные движения на работе
    .resources = 📌 Идеи и ссылки от команды
    .human = 🗣 Поговорить с кем-то
