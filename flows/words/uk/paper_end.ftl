### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Вітаю, { $name }. Термін папера скоро закінчиться.
    <b>{ $expiring_paper }</b>: { $until_on }.
    Хочете зайнятися цим зараз?
    .done = ✅ Зроблено
    .help = 🙋 Мені потрібна допомога
    .guide = 📄 Читати пам’ятку
    .guide_health = 📄 Читати пам’ятку
    .guide_disability = 📄 Читати пам’ятку
    .date = 📅 Змінити дату
    .talk = 🗣 Поговорити з людиною

renewed =
    Добра новина. Яка нова дата закінчення?
    Натисніть рік, місяць, день. Або напишіть дату.
    .not_now = ✋ Поки не знаю
    .talk = 🗣 Поговорити з людиною

until =
    { $expiring_paper }: яка дата закінчення?
    Натисніть рік, місяць, день. Або напишіть дату.
    .not_now = ✋ Не зараз
    .talk = 🗣 Поговорити з людиною

noted = Записано. { $expiring_paper }: { $expires_on }.

bye = Добре. Можна повернутися: /menu.
