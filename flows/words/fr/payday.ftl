### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Bonjour { $name }. Votre paie est en route.
    Jour prévu : { $pay_on }.
    Selon la banque, l’argent arrive un peu après.
    .payslip = 📄 Ma fiche de paie expliquée
    .thanks = 👍 Merci
    .talk = 🗣 Parler à quelqu’un

bye =
    Bonne journée { $name }.
    Un souci avec la paie ? Écrivez ici.
