### draft
### Le jour noté pour un dossier approche.

near =
    Здравствуйте, { $name }. Ваше дело:
    <b>{ $dossier_title }</b>
    📅 Записанный день: { $meant_on }.
    { $some_left ->
        [none] Все бумаги есть.
        [one] Не хватает 1 бумаги.
       *[more] Не хватает бумаг: { $left }.
    }
    .open = 📁 Открыть дело
    .help = 🙋 Мне нужна помощь
    .noted = 👍 Спасибо, понятно
    .talk = 🗣 Поговорить с человеком

bye = Хорошо. Можно вернуться: /menu.
