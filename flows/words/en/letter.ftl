### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Send a photo of the letter here.
    I give it to { $referent }. The answer comes here.
    .talk = 🗣 Talk to someone
    .no = ✋ Not now

bye = All right. Come back when you want: /menu.
