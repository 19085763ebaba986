### Les gestes au travail. Un savoir-faire, aucun chiffre ; l'encadrant de la structure le relit. Revu le 22 novembre 2026.

one =
    🦺 <b>Les gestes au travail · 1 sur 4</b>
    Portez l’équipement que l’on vous donne.
    Gants, casque, chaussures : à chaque fois.
two =
    🧰 <b>2 sur 4</b>
    Gants troués, casque cassé ?
    Dites-le à l’encadrant avant de commencer.
three =
    📦 <b>3 sur 4</b>
    Pour soulever : jambes pliées, dos droit.
    Tenez la charge près de vous.
four =
    🤝 <b>4 sur 4</b>
    Trop lourd ? Portez à deux, ou prenez un chariot.
    Un accident, même petit ? Dites-le le jour même.
first_question =
    Petite question. Comment soulever une caisse ?
    .right = Les jambes pliées
    .other = Le dos plié
first_answer = Jambes pliées, dos droit. La caisse près de soi.
second_question =
    Petite question. Vous vous coupez un peu le doigt. Que faire ?
    .other = Ne rien dire
    .right = Le dire le jour même
second_answer = Un petit accident aussi. Dites-le le jour même.
badge =
    🎓 <b>Leçon suivie : Les gestes au travail</b>
    .picture = Une médaille avec un casque
named =
    🎓 <b>{ $name }, leçon suivie : Les gestes au travail</b>
    .picture = Une médaille avec un casque
