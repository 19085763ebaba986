### draft
### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Поговорить с человеком
-call = 📞 Пусть мне позвонят

soon =
    Здравствуйте, { $name }. { $ahead ->
        [three_months] Ваш договор кончается через 3 месяца.
        [two_months] Ваш договор кончается через 2 месяца.
        [one_month] Ваш договор кончается через 1 месяц.
       *[other] У Вашего договора есть дата конца.
    }
    Последний день: { $contract_until_on }.
    { $ahead ->
        [three_months] Сейчас хорошее время подумать, что дальше.
        [two_months] Поговорим, что дальше, шаг за шагом.
       *[one_month] Что дальше — лучше решать не в одиночку.
    }
    .wish = 🧭 Сказать, чего я хочу потом
    .papers = 📄 Какие документы готовить
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Спасибо, понятно

wish =
    Чего Вы хотите после этого договора?
    Это Вас ни к чему не обязывает.
    .go_on = 🔁 Остаться здесь, если можно
    .job = 👷 Найти другую работу
    .training = 🎓 Пойти учиться
    .rest = 🌿 Немного отдохнуть
    .dont_know = 🤷 Пока не знаю
    .talk = { -talk }

papers =
    Готовьте: удостоверение или titre de séjour, RIB (счёт), CV, договор.
    В конце Вам должны дать 3 документа:
    • certificat de travail (справка о работе)
    • solde de tout compte (полный расчёт)
    • attestation для France Travail
    .call = { -call }
    .clear = 👍 Понятно, спасибо
    .talk = { -talk }

slot =
    Хотите поговорить об этом по телефону?
    Когда Вам удобно?
    .morning = 🌅 Утром
    .afternoon = 🌇 После обеда
    .any = 🕘 В любое время
    .not_now = ✋ Нет, не сейчас
    .talk = { -talk }

bye =
    Хорошо. Пишите сюда, когда захотите.

passed =
    { $is_open ->
        [yes] Отправлено. Пока не прочитано.
       *[no] Записано. Команда получит Вашу просьбу: { $opening }.
    }
