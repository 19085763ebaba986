### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Bonjour { $name }. Un papier finit bientôt.
    <b>{ $expiring_paper }</b> : { $until_on }.
    Voulez-vous vous en occuper maintenant ?
    .done = ✅ C’est fait
    .help = 🙋 J’ai besoin d’aide
    .guide = 📄 Lire la fiche
    .guide_health = 📄 Lire la fiche
    .guide_disability = 📄 Lire la fiche
    .date = 📅 Changer la date
    .talk = 🗣 Parler à quelqu’un

renewed =
    Bonne nouvelle. Quelle est la nouvelle date de fin ?
    Touchez l’année, le mois, le jour. Ou écrivez la date.
    .not_now = ✋ Je ne sais pas encore
    .talk = 🗣 Parler à quelqu’un

until =
    { $expiring_paper } : quelle date de fin ?
    Touchez l’année, le mois, le jour. Ou écrivez la date.
    .not_now = ✋ Pas maintenant
    .talk = 🗣 Parler à quelqu’un

noted = C’est noté. { $expiring_paper } : { $expires_on }.

bye = D’accord. Pour noter une date : /menu.
