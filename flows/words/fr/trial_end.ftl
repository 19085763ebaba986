### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 Parler à quelqu’un

work =
    Bonjour { $name }. Votre période d’essai finit bientôt.
    Dernier jour : { $trial_until_on }.
    Comment va le travail ?
    .good = 👍 Cela se passe bien
    .hard = ✋ Quelque chose est difficile
    .leave = 🚪 Je pense arrêter
    .talk = { -talk }

which =
    Qu’est-ce qui est difficile ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .danger = ⚠️ Il y a un danger
    .task = 🧰 Le travail lui-même
    .people = 👥 Un problème avec quelqu’un
    .way = 🚌 Le trajet ou les horaires
    .home = 🏠 Quelque chose chez moi
    .dont_know = 🤷 Je ne sais pas
    .talk = { -talk }

bye =
    Tant mieux { $name }. Bonne suite.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez ajouter un mot ici.
