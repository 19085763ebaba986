### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Parler à quelqu’un

touch =
    Bonjour { $name }.
    Après votre contrat, voulez-vous encore de mes messages, de temps en temps ?
    C’est vous qui choisissez.
    .stay = 💬 Oui, restons en lien
    .no_more = 👋 Non, plus de messages
    .talk = { -talk }

stay =
    Merci { $name }. Je vous écrirai de temps en temps.
    Pour arrêter, écrivez le mot : stop.

leave =
    C’est noté. Après votre contrat, je ne vous écris plus.
    Vous pouvez toujours écrire ici.
