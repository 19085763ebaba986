### Le jour noté pour un dossier approche.

near =
    Bonjour { $name }. Votre dossier :
    <b>{ $dossier_title }</b>
    📅 Jour noté : { $meant_on }.
    { $some_left ->
        [none] Tous les papiers sont là.
        [one] Il manque 1 papier.
       *[more] Il manque { $left } papiers.
    }
    .open = 📁 Ouvrir le dossier
    .help = 🙋 J’ai besoin d’aide
    .noted = 👍 Merci, c’est noté
    .talk = 🗣 Parler à quelqu’un

bye = D’accord. Le dossier est dans /menu.
