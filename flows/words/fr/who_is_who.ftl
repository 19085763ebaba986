### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Parler à quelqu’un

people =
    Bonjour { $name }. Qui peut vous aider ?
    🧭 { $referent } : papiers, logement, santé, projet.
    🧰 L’encadrant : le travail, les gestes sûrs.
    💶 { $pay_contact } : la paie et les heures.
    .clear = 👍 Merci, c’est clair
    .call = 📞 Recevoir un appel
    .talk = { -talk }

slot =
    Quel moment vous va pour un appel ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

bye =
    Très bien. Une question ? Écrivez ici.

passed =
    { $is_open ->
        [yes] C’est transmis. Ce n’est pas encore lu.
       *[no] C’est noté. L’équipe reçoit votre demande { $opening }.
    }
