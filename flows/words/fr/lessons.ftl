### Toutes les leçons de deux minutes ; celles que l’on a suivies portent une coche.

which = Que voulez-vous apprendre ? Chaque leçon dure 2 minutes.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } Un rendez-vous en ligne
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Un mot de passe solide
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } Préparer un entretien
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Lire ma fiche de paie
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } Les gestes au travail
    .resources = 📌 Idées et liens de l’équipe
    .human = 🗣 Parler à quelqu’un
