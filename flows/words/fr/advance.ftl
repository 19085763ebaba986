### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Je demande un acompte
-talk = 🗣 Parler à quelqu’un

right =
    Bonjour { $name }. La moitié du mois est passée.
    Besoin d’argent avant la paie ?
    Si vous êtes payé au mois, l’acompte est un droit.
    .ask = { -ask }
    .how = 💡 C’est quoi, un acompte ?
    .no_thanks = 👍 Non, merci
    .talk = { -talk }

how =
    L’acompte : une partie de la paie, plus tôt.
    Vous avez déjà travaillé : c’est votre argent.
    Le droit : la moitié de la paie, une fois par mois.
    Il est retiré de la paie à la fin du mois.
    .ask = { -ask }
    .no_thanks = 👍 Non, merci
    .talk = { -talk }

asked =
    Combien voulez-vous ? Vous pouvez l’écrire ici.

bye =
    D’accord. Vous pouvez demander un autre mois.
