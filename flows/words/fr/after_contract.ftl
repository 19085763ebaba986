### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Parler à quelqu’un

how =
    Bonjour { $name }. Votre contrat a fini : { $contract_until_on }.
    Comment allez-vous ?
    .fine = 🙂 Plutôt bien
    .so_so = 😐 Moyen
    .hard = 🙁 C’est dur
    .talk = { -talk }

slot =
    Merci de le dire.
    Si une personne vous appelle, quel moment vous va ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Pas d’appel pour le moment
    .talk = { -talk }

papers =
    Avez-vous vos 3 papiers de fin de contrat ?
    • le certificat de travail
    • le solde de tout compte
    • l’attestation pour France Travail
    .all = ✅ Oui, les trois
    .missing = 📄 Il en manque
    .dont_know = 🤷 Je ne sais pas
    .talk = { -talk }

touch =
    Voulez-vous encore de mes messages, de temps en temps ?
    C’est vous qui choisissez.
    .stay = 💬 Oui, restons en lien
    .leave = 👋 Non, plus de messages
    .talk = { -talk }

stay =
    Merci { $name }. Je vous écrirai de temps en temps.
    Pour arrêter, écrivez le mot : stop.

leave =
    C’est noté. Bonne route { $name }.
    Vous pouvez toujours écrire ici.
