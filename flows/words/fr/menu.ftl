menu = Que voulez-vous faire ?
    .human = 🗣 Parler à quelqu’un
    .news = 🙂 Donner de mes nouvelles
    .present = 👋 Découvrir ce robot
    .resume = ▶️ Finir ma pause
    .come_back = ▶️ Recevoir à nouveau des messages
    .hours = 🕘 Voir les horaires
    .language = 🌍 Changer de langue
    .pause = ⏸ Faire une pause ou arrêter

hours =
    L’équipe lit vos messages à ces heures :
    { $hours }
    { $is_open ->
        [yes] Elle est là maintenant.
       *[no] La prochaine fois : { $opening }.
    }

resumed =
    Bon retour { $name }.
    Je vous écris dès le prochain jour ouvert.
    Pour arrêter, écrivez le mot : stop.
