### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    Êtes-vous en sécurité maintenant ?
    .fine = ✅ Oui, pour l’instant
    .unsafe = 🆘 Non, pas en sécurité
    .cannot_talk = 🤫 Je ne peux pas parler

# Un autre peut lire : la question reste banale.
discreet =
    Ça va, maintenant ?
    .fine = Oui, ça va
    .unsafe = Non, ça ne va pas
    .cannot_talk = Je ne peux pas parler

watchful = D’accord. Si ça change, appelez le numéro. Ou écrivez ici.
silent =
    D’accord. Par SMS, sans parler : le 114. C’est gratuit, jour et nuit.
    Vous pouvez effacer cette conversation.
added = C’est gardé avec votre message. Ce n’est pas encore lu.
