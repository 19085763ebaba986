### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Bonjour { $name }. C’est le jour de la paie : { $pay_on }.
    Selon la banque, l’argent arrive un peu après.
    .payslip = 📄 Ma fiche de paie expliquée
    .thanks = 👍 Merci
    .talk = 🗣 Parler à quelqu’un

bye =
    Bonne journée { $name }.
    Un souci avec la paie ? Écrivez ici.
