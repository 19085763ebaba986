### draft
### Le jour noté pour un dossier approche.

near =
    Вітаю, { $name }. Ваша справа:
    <b>{ $dossier_title }</b>
    📅 Записаний день: { $meant_on }.
    { $some_left ->
        [none] Усі папери є.
        [one] Бракує 1 папера.
       *[more] Бракує паперів: { $left }.
    }
    .open = 📁 Відкрити справу
    .help = 🙋 Мені потрібна допомога
    .noted = 👍 Дякую, зрозуміло
    .talk = 🗣 Поговорити з людиною

bye = Добре. Можна повернутися: /menu.
