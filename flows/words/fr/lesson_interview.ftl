### Préparer un entretien. Un savoir-faire, aucun chiffre. Revu le 22 novembre 2026.

one =
    🤝 <b>Préparer un entretien · 1 sur 4</b>
    Relisez l’annonce. Que fait cette entreprise ?
    Notez le lieu, l’heure et le nom de la personne.
two =
    🗣 <b>2 sur 4</b>
    Préparez 3 choses que vous savez faire.
    Pour chaque chose, un exemple de votre travail.
three =
    ❓ <b>3 sur 4</b>
    Préparez 2 questions : sur les horaires, sur l’équipe.
    Parlez-en avant avec votre conseiller ou un ami.
four =
    👔 <b>4 sur 4</b>
    Le jour même, arrivez un peu avant l’heure.
    Un retard ? Prévenez tout de suite.
first_question =
    Petite question. Que préparer avant l’entretien ?
    .right = Des exemples de mon travail
    .other = Rien, on verra
first_answer = Des exemples de votre travail. Ils montrent ce que vous savez faire.
second_question =
    Petite question. Vous êtes en retard. Que faire ?
    .other = Rentrer à la maison
    .right = Prévenir tout de suite
second_answer = On prévient tout de suite. On dit quand on arrive.
badge =
    🎓 <b>Leçon suivie : Préparer un entretien</b>
    .picture = Une médaille avec deux personnes qui parlent
named =
    🎓 <b>{ $name }, leçon suivie : Préparer un entretien</b>
    .picture = Une médaille avec deux personnes qui parlent
