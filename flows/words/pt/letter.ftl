### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Envie aqui uma foto da carta.
    Dou-a a { $referent }. A resposta chega aqui.
    .talk = 🗣 Falar com alguém
    .no = ✋ Agora não

bye = Está bem. Pode voltar: /menu.
