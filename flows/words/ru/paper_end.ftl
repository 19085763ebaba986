### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Здравствуйте, { $name }. Срок бумаги скоро закончится.
    <b>{ $expiring_paper }</b>: { $until_on }.
    Хотите заняться этим сейчас?
    .done = ✅ Сделано
    .help = 🙋 Мне нужна помощь
    .guide = 📄 Читать памятку
    .guide_health = 📄 Читать памятку
    .guide_disability = 📄 Читать памятку
    .date = 📅 Изменить дату
    .talk = 🗣 Поговорить с человеком

renewed =
    Хорошая новость. Какая новая дата окончания?
    Нажмите год, месяц, день. Или напишите дату.
    .not_now = ✋ Пока не знаю
    .talk = 🗣 Поговорить с человеком

until =
    { $expiring_paper }: какая дата окончания?
    Нажмите год, месяц, день. Или напишите дату.
    .not_now = ✋ Не сейчас
    .talk = 🗣 Поговорить с человеком

noted = Записано. { $expiring_paper }: { $expires_on }.

bye = Хорошо. Можно вернуться: /menu.
