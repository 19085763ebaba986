### Le lendemain du premier jour.

-talk = 🗣 Parler à quelqu’un

how =
    Bonjour { $name }. C’est le robot de { $structure }.
    Votre premier jour est passé.
    Comment était-ce ?
    .good = 🙂 Bien
    .so_so = 😐 Moyen
    .bad = 🙁 Pas bien
    .talk = { -talk }

which =
    Merci de le dire. Qu’est-ce qui était difficile ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .danger = ⚠️ Il y a un danger
    .task = 🧰 Le travail lui-même
    .people = 👥 Un problème avec quelqu’un
    .way = 🚌 Le trajet ou les horaires
    .lost = 🧭 Je ne sais pas quoi faire
    .nothing = 🤷 Rien de précis
    .talk = { -talk }

bye =
    Merci { $name }. Bonne suite.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez ajouter un mot ici.

heard =
    Merci { $name }. Vos mots sont gardés pour { $referent }.
    { $is_open ->
        [yes] C’est ouvert en ce moment.
       *[no] Un humain revient { $opening }.
    }
