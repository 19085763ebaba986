### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    أرسلوا هنا صورة الرسالة.
    أعطيها إلى { $referent }. الجواب يأتي هنا.
    .talk = 🗣 التحدث مع شخص
    .no = ✋ ليس الآن

bye = حسناً. يمكنكم العودة: /menu.
