### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Je demande un acompte
-talk = 🗣 Parler à quelqu’un

right =
    Bonjour { $name }. Besoin d’argent avant la paie ?
    Si votre paie est au mois, l’acompte est un droit.
    .ask = { -ask }
    .how = 💡 C’est quoi, un acompte ?
    .no_thanks = 👍 Non, merci
    .talk = { -talk }

how =
    L’acompte : une partie de la paie, plus tôt.
    Après 15 jours de travail, c’est la moitié de la paie du mois.
    Une fois par mois. Il est retiré de la paie ensuite.
    .ask = { -ask }
    .no_thanks = 👍 Non, merci
    .talk = { -talk }

amount =
    Combien voulez-vous, et pour quand ?
    Touchez un bouton, écrivez, ou parlez.
    .half = 💶 La moitié de ma paie
    .less = 🪙 Moins que la moitié
    .dont_know = 📞 Je ne sais pas : appelez-moi
    .talk = { -talk }

when =
    Pour quand ?
    Touchez un bouton, écrivez, ou parlez.
    .soon = ⏱ Le plus tôt possible
    .month = 📅 Avant la fin du mois
    .dont_know = 🤷 Je ne sais pas encore
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] C’est noté. { $pay_contact } a votre demande.
       *[no] C’est noté. { $pay_contact } reçoit votre demande { $opening }.
    }

bye =
    D’accord. Vous pouvez demander un autre mois.
