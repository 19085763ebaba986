### draft
### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Добрий день, { $name }. Я пишу тільки в ці години:
    { $hours }
    Відповідайте, коли хочете, або не відповідайте.
    Щоб усе зупинити, напишіть слово: stop.
    .fine = 👍 Мені так підходить
    .less = 🐢 Трохи рідше
    .pause = ⏸ Зробити паузу або зупинити
    .talk = 🗣 Поговорити з людиною

less =
    Записано. Я рідше питатиму, як Ви.

bye =
    Дякую, { $name }. Усе це є також у /menu.
