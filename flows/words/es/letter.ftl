### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Envíe aquí una foto de la carta.
    Se la doy a { $referent }. La respuesta llega aquí.
    .talk = 🗣 Hablar con alguien
    .no = ✋ Ahora no

bye = De acuerdo. Puede volver: /menu.
