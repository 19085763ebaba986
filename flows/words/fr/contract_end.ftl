### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Parler à quelqu’un
-call = 📞 Recevoir un appel

soon =
    Bonjour { $name }. { $ahead ->
        [three_months] Votre contrat finit dans 3 mois.
        [two_months] Votre contrat finit dans 2 mois.
        [one_month] Votre contrat finit dans 1 mois.
       *[other] Votre contrat a une date de fin.
    }
    Dernier jour : { $contract_until_on }.
    { $ahead ->
        [three_months] C’est le bon moment pour penser à la suite.
        [two_months] Parlons de la suite, pas à pas.
       *[one_month] La suite se prépare avec quelqu’un.
    }
    .wish = 🧭 Dire ce que je veux après
    .papers = 📄 Les papiers à préparer
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Merci, c’est noté

wish =
    Qu’aimeriez-vous après ce contrat ?
    Ce n’est pas un engagement.
    .go_on = 🔁 Continuer ici, si possible
    .job = 👷 Trouver un autre travail
    .training = 🎓 Faire une formation
    .rest = 🌿 Souffler un peu
    .dont_know = 🤷 Je ne sais pas encore
    .talk = { -talk }

papers =
    Préparez : pièce d’identité ou titre de séjour, RIB de la banque, CV, contrat.
    À la fin, on vous doit 3 papiers :
    • le certificat de travail
    • le solde de tout compte
    • l’attestation pour France Travail
    .call = { -call }
    .clear = 👍 C’est clair, merci
    .talk = { -talk }

slot =
    Voulez-vous en parler au téléphone ?
    Quel moment vous va ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

bye =
    D’accord. Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] C’est transmis. Ce n’est pas encore lu.
       *[no] C’est noté. L’équipe reçoit votre demande { $opening }.
    }
