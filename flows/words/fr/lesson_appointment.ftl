### Prendre un rendez-vous en ligne. Un savoir-faire, aucun chiffre. Revu le 22 novembre 2026.

one =
    📅 <b>Un rendez-vous en ligne · 1 sur 4</b>
    Préparez vos papiers et votre adresse mail.
    Notez les jours où vous êtes libre.
two =
    🔎 <b>2 sur 4</b>
    Cherchez le site écrit sur votre courrier.
    Un doute sur le site ? Demandez ici.
three =
    🕘 <b>3 sur 4</b>
    Choisissez le lieu, le jour et l’heure.
    Relisez bien. Puis touchez « Confirmer ».
four =
    💾 <b>4 sur 4</b>
    Faites une photo de l’écran, avec la date.
    Vous ne pouvez plus venir ? Annulez sur le même site.
first_question =
    Petite question. Que faire avant de confirmer ?
    .right = Relire le jour et l’heure
    .other = Fermer la page
first_answer = On relit le lieu, le jour et l’heure. Puis on confirme.
second_question =
    Petite question. Vous ne pouvez plus venir. Que faire ?
    .other = Ne rien dire
    .right = Annuler sur le site
second_answer = On annule sur le même site. La place sert à quelqu’un d’autre.
badge =
    🎓 <b>Leçon suivie : Un rendez-vous en ligne</b>
    .picture = Une médaille avec un calendrier
named =
    🎓 <b>{ $name }, leçon suivie : Un rendez-vous en ligne</b>
    .picture = Une médaille avec un calendrier
