### Avant le retour. La raison de l’arrêt choisit les mots. Aucun reproche, aucune aide promise : elle est demandée.

-talk = 🗣 Parler à quelqu’un

here =
    Bonjour { $name }. Jour de votre retour : { $back_on }.
    Comment cela se passe-t-il ?
    .back = 👍 Je suis de retour
    .help = ✋ J’ai besoin d’aide
    .not_yet = 🤷 Pas encore de retour
    .leave = 🚪 Je ne pense pas revenir
    .talk = { -talk }

soon =
    Bonjour { $name }. Votre retour approche : { $back_on }.
    { $reason ->
        [equipment] Il manquait du matériel. En avez-vous maintenant ?
        [connection] Internet manquait. Est-ce mieux maintenant ?
        [digital_fear] L’ordinateur, cela s’apprend. À votre rythme, avec quelqu’un.
        [childcare] Les enfants passent d’abord. Avez-vous une garde ?
        [health] La santé passe d’abord. Comment voyez-vous ce retour ?
        [service] Des choses n’allaient pas chez nous. Nous voulons vous entendre.
       *[other] Vous revoir nous fera plaisir.
    }
    Comment puis-je vous aider ?
    .ready = 👍 Oui, je reviens
    .equipment = 📱 Il me manque du matériel
    .connection = 📶 Il me manque internet
    .show_me = 💡 Je veux qu’on me montre
    .childcare = 🧒 Je cherche une garde
    .health = 🩺 Je veux un retour adapté
    .service = 💬 Dire ce qui n’allait pas
    .help = ✋ J’ai besoin d’aide
    .not_sure = 🤷 Je ne sais pas encore
    .leave = 🚪 Je ne pense pas revenir
    .talk = { -talk }

service =
    Merci de le dire. Qu’est-ce qui n’allait pas ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .place = 🏠 Le lieu ou les horaires
    .people = 👥 Les personnes
    .content = 🧰 Ce qui était proposé
    .talk = { -talk }

slot =
    Une personne peut vous appeler pour en parler.
    Quel moment vous va ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

ready =
    Merci { $name }. À bientôt.
    Un souci avant ce jour ? Écrivez ici.

welcome =
    Merci { $name }. Bon retour parmi nous.
    Un souci ? Écrivez ici quand vous voulez.

bye =
    D’accord { $name }. Prenez le temps.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez ajouter un mot ici.
