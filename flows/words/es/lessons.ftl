### draft
which = ¿Qué quiere aprender? Cada lección dura 2 minutos.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } Una cita por internet
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Una contraseña segura
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Preparar una entrevista
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Leer mi nómina
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Los gestos en el trabajo
    .resources = 📌 Ideas y enlaces del equipo
    .human = 🗣 Hablar con alguien
