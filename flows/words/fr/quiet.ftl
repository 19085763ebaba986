### Mes heures de calme.

choose =
    Je vous écris aux heures de l’équipe.
    { $has_calm ->
        [yes] Vos heures de calme : { $calm }.
       *[no] Quand voulez-vous du calme ?
    }
    .before_nine = 🤫 Pas avant 9 h
    .before_ten = 🤫 Pas avant 10 h
    .mornings = 🤫 Pas le matin
    .afternoons = 🤫 Pas l’après-midi
    .evenings = 🤫 Pas après 17 h
    .any = 🕘 À toute heure d’ouverture
    .as_before = ▶️ Garder comme avant

calm =
    C’est noté. Pas de message { $calm }.
    Vous pouvez écrire ici à toute heure.
    Pour changer, touchez /menu.

any_hour =
    C’est noté. Je vous écris aux heures de l’équipe.
    Pour changer, touchez /menu.

too_quiet =
    Alors je ne peux plus vous écrire.
    L’équipe est là à ces heures :
    { $hours }
    Choisissez un autre moment, ou une pause dans /menu.

unchanged =
    D’accord. Rien ne change.
    Pour voir les boutons, touchez /menu.
