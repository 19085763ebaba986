### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Пришлите сюда фото письма.
    Его получит { $referent }. Ответ придёт сюда.
    .talk = 🗣 Поговорить с человеком
    .no = ✋ Не сейчас

bye = Хорошо. Можно вернуться: /menu.
