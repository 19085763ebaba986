### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Hola { $name }. Un documento termina pronto.
    <b>{ $expiring_paper }</b>: { $until_on }.
    ¿Quiere ocuparse ahora?
    .done = ✅ Ya está hecho
    .help = 🙋 Necesito ayuda
    .guide = 📄 Leer una ficha
    .guide_health = 📄 Leer una ficha
    .guide_disability = 📄 Leer una ficha
    .date = 📅 Cambiar la fecha
    .talk = 🗣 Hablar con alguien

renewed =
    Buena noticia. ¿Cuál es la nueva fecha de fin?
    Toque el año, el mes, el día. O escriba la fecha.
    .not_now = ✋ Todavía no lo sé
    .talk = 🗣 Hablar con alguien

until =
    { $expiring_paper }: ¿qué fecha de fin?
    Toque el año, el mes, el día. O escriba la fecha.
    .not_now = ✋ Ahora no
    .talk = 🗣 Hablar con alguien

noted = Anotado. { $expiring_paper }: { $expires_on }.

bye = De acuerdo. Puede volver: /menu.
