menu = Que voulez-vous faire ?
    .human = 🗣 Parler à quelqu’un
    .news = 🙂 Donner de mes nouvelles
    .present = 👋 Découvrir ce robot
    .resume = ▶️ Finir ma pause
    .come_back = ▶️ Recevoir à nouveau des messages
    .papers = 🗂 Mes papiers
    .guides = 📄 Aide pour les papiers
    .learn = 🎓 Apprendre et se détendre
    .hours = 🕘 Voir les horaires
    .language = 🌍 Changer de langue
    .aloud = 🔊 Écouter les messages
    .pause = ⏸ Faire une pause ou arrêter
    .settings = ⚙️ Mes réglages

hours =
    L’équipe lit vos messages à ces heures :
    { $hours }
    { $is_open ->
        [yes] C’est ouvert en ce moment.
       *[no] La prochaine fois : { $opening }.
    }

own_hours =
    { $referent } lit à ces heures :
    { $referent_hours }

closed =
    { $closures }

we_write =
    Je vous écris aux heures de l’équipe.
    { $has_calm ->
        [yes] Vos heures de calme : { $calm }.
       *[no] Vous voulez du calme ? Touchez /menu, puis « Mes réglages ».
    }

between =
    Vous pouvez écrire à toute heure. Votre message est gardé.
    En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.

resumed =
    Bon retour { $name }.
    Je vous écris dès le prochain jour ouvert.
    Pour arrêter, écrivez le mot : stop.
