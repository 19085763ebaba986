### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Надішліть сюди фото листа.
    Його отримає { $referent }. Відповідь прийде сюди.
    .talk = 🗣 Поговорити з людиною
    .no = ✋ Не зараз

bye = Добре. Можна повернутися: /menu.
