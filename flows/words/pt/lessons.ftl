### draft
which = O que quer aprender? Cada lição dura 2 minutos.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } Uma marcação pela internet
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Uma palavra-passe segura
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Preparar uma entrevista
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Ler o meu recibo de salário
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Os gestos no trabalho
    .resources = 📌 Ideias e links da equipa
    .human = 🗣 Falar com alguém
