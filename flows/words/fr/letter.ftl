### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Envoyez ici une photo de la lettre.
    Je la donne à { $referent }. La réponse vient ici.
    .talk = 🗣 Parler à quelqu’un
    .no = ✋ Pas maintenant

bye = D’accord. Revenez quand vous voulez : /menu.
