### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Bonjour { $name }. J’écris seulement à ces heures :
    { $hours }
    Répondez quand vous voulez, ou pas.
    Pour tout arrêter, écrivez le mot : stop.
    .fine = 👍 C’est bien comme ça
    .less = 🐢 Un peu moins souvent
    .pause = ⏸ Faire une pause ou arrêter
    .talk = 🗣 Parler à quelqu’un

less =
    C’est noté. Je prendrai des nouvelles moins souvent.

bye =
    Merci { $name }. Tout est aussi dans /menu.
