### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 Parler à quelqu’un

received =
    Bonjour { $name }. La paie était prévue : { $pay_on }.
    L’avez-vous reçue ?
    .received = 👍 Oui, tout va bien
    .not_received = ⏳ Non, pas encore
    .problem = ✋ Oui, mais il y a un problème
    .talk = { -talk }

which =
    Quel est le problème ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .late = ⏰ Elle est arrivée trop tard
    .amount = 💶 Le montant n’est pas bon
    .hours = 🕘 Il manque des heures
    .payslip = 📄 Je ne comprends pas la fiche
    .account = 🔒 Mon compte est bloqué
    .talk = { -talk }

explain =
    Je peux expliquer une fiche de paie ici.
    Voulez-vous voir les cinq cartes ?
    .cards = 📄 Oui, les cartes
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

hardship =
    Et en attendant ?
    Pouvez-vous manger et payer le loyer ?
    .fine = 👍 Oui, cela va
    .food = 🍞 Non, je ne mange pas assez
    .rent = 🏠 Non, le loyer ne passe pas
    .dont_know = 🤷 Je ne sais pas
    .talk = { -talk }

beyond =
    Et à part la paie, comment ça va ?
    Une personne peut vous rappeler.
    Touchez un bouton. Ou écrivez, ou parlez.
    .nothing = 👍 Ça va, merci
    .morning = 🌅 Un appel, le matin
    .afternoon = 🌇 Un appel, l’après-midi
    .any = 🕘 Un appel, matin ou après-midi
    .talk = { -talk }

bye =
    Merci { $name }. Prenez soin de vous.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre demande { $opening }.
    }
    Vous pouvez ajouter un mot ici.

heard =
    Merci { $name }. Vos mots sont gardés pour { $referent }.
    { $is_open ->
        [yes] C’est ouvert en ce moment.
       *[no] Un humain revient { $opening }.
    }
