### draft
### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Здравствуйте, { $name }. Я пишу только в эти часы:
    { $hours }
    Отвечайте, когда хотите, или не отвечайте.
    Чтобы всё остановить, напишите слово: stop.
    .fine = 👍 Так хорошо
    .less = 🐢 Немного реже
    .pause = ⏸ Сделать паузу или остановить
    .talk = 🗣 Поговорить с человеком

less =
    Записано. Буду реже спрашивать, как Вы.

bye =
    Спасибо, { $name }. Всё это есть и в /menu.
