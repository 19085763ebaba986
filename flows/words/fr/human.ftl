### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    Vous voulez parler à quelqu’un. C’est bien de le dire.
    C’est pour quand ?
    .danger = 🆘 Je suis en danger maintenant
    .today = ⏰ C’est urgent, aujourd’hui
    .week = 📅 Cette semaine
    .never_mind = ↩️ Non, finalement

danger =
    Quel est le danger ?
    .violence = ✋ On me menace ou on me frappe
    .health = 🩺 Un grave problème de santé
    .suicide = 🆘 Je pense à mourir
    .child = 🧒 Un enfant est en danger
    .other = ❓ Autre chose

about =
    De quoi voulez-vous parler ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .work = 👷 Travail
    .health = 🩺 Santé
    .money = 💶 Argent
    .home = 🏠 Logement
    .papers = 📄 Papiers
    .family = 👪 Famille
    .other = ❓ Autre chose
    .unsaid = 🤐 Ne pas dire

how =
    Que préférez-vous ?
    .call = 📞 Un appel
    .write = ✉️ Un message
    .meet = 🤝 Un rendez-vous
    .dont_know = 🤷 Je ne sais pas

moment =
    Quel moment vous va le mieux ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont

passed =
    { $is_open ->
        [yes] C’est transmis. Ce n’est pas encore lu.
       *[no] C’est noté. L’équipe reçoit votre demande { $opening }.
    }
    Vous pouvez ajouter un mot ici.

never_mind =
    D’accord. Vous pouvez revenir quand vous voulez.
    Touchez /menu, puis « Parler à quelqu’un ».
