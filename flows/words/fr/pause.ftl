choose =
    Vous choisissez. C’est gratuit.
    Votre travail et votre aide ne changent pas.
    Que voulez-vous ?
    .less = 🐢 Moins de messages
    .more = 🔔 Des messages comme avant
    .week = ⏸ Une pause de 1 semaine
    .month = ⏸ Une pause de 1 mois
    .stop = ✋ Tout arrêter
    .go_on = ▶️ Continuer comme avant

paused =
    Vous êtes en pause. Je ne vous écris pas.
    Que voulez-vous ?
    .resume = ▶️ Finir la pause
    .month = ⏸ Encore 1 mois de pause
    .stop = ✋ Tout arrêter
    .stay = 👍 Rester en pause

come_back =
    Aujourd’hui, je ne vous écris plus.
    Voulez-vous recevoir à nouveau mes messages ?
    .come_back = ▶️ Oui, je veux bien
    .talk = 🗣 Je préfère parler à quelqu’un
    .stay = ✋ Non merci

less =
    C’est noté. Je vous écris deux fois moins souvent.
    Vous pouvez écrire ici quand vous voulez.

more =
    C’est noté. Je vous écris à nouveau comme avant.

week =
    C’est noté. Une semaine sans message.
    Vous pouvez écrire ici quand vous voulez.
    Pour finir la pause, touchez /menu.

month =
    C’est noté. Un mois sans message.
    Vous pouvez écrire ici quand vous voulez.
    Pour finir la pause, touchez /menu.

stopped =
    C’est fait. Le robot ne vous écrit plus. Merci pour ces échanges.
    Votre travail et votre aide ne changent pas.
    Pour revenir un jour, touchez /menu.

resumed =
    Bon retour { $name }.
    Je vous écris dès le prochain jour ouvert.
    Pour arrêter, écrivez le mot : stop.

unchanged =
    D’accord. Rien ne change.
    Pour voir les boutons, touchez /menu.
