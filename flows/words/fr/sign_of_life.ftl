### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 Parler à quelqu’un

sign =
    Bonjour { $name }. Un petit signe de notre part.
    { $reason ->
        [equipment] Il manquait du matériel. Où en êtes-vous ?
        [connection] Internet manquait. Où en êtes-vous ?
        [digital_fear] L’ordinateur, cela s’apprend. Rien ne presse.
        [childcare] Les enfants passent d’abord. Rien ne presse.
        [health] La santé passe d’abord. Prenez votre temps.
        [service] Des choses n’allaient pas chez nous. Nous voulons vous entendre.
       *[other] Vous n’avez rien à faire.
    }
    Comment allez-vous ?
    .fine = 👍 Ça va
    .not_great = 🙁 Pas trop
    .back = 📅 Parler de mon retour
    .talk = { -talk }

slot =
    Une personne peut vous appeler pour en parler.
    Quel moment vous va ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

fine =
    Merci { $name }. Bonne journée.

bye =
    D’accord { $name }. Prenez le temps.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez ajouter un mot ici.

heard =
    Merci { $name }. Vos mots sont gardés pour { $referent }.
