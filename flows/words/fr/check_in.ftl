### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 Je ne sais pas
-talk = 🗣 Je préfère parler à quelqu’un

mood =
    Bonjour { $name }. C’est le robot de { $structure }.
    Comment allez-vous en ce moment ?
    .very_good = 😀 Très bien
    .good = 🙂 Bien
    .so_so = 😐 Moyen
    .bad = 🙁 Pas bien
    .very_bad = 😢 Très mal

heavy =
    Merci de le dire. Cela compte.
    Qu’est-ce qui pèse le plus ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .work = 👷 Travail
    .money = 💶 Argent
    .home = 🏠 Logement
    .health = 🩺 Santé
    .family = 👪 Famille
    .alone = 🪑 La solitude
    .dont_know = { -dont_know }
    .talk = 🗣 Parler à quelqu’un

call =
    Voulez-vous qu’une personne vous contacte ?
    .call_me = 📞 Oui, par téléphone
    .write_me = ✉️ Oui, par message
    .not_now = ✋ Non, pas maintenant

very_heavy =
    Merci de le dire. Vous pensez à mourir ?
    Appelez le 3114. C’est gratuit, jour et nuit.
    Que voulez-vous maintenant ?
    .danger = 🆘 Je suis en danger maintenant
    .die = 🆘 Je pense à mourir
    .call_me = 📞 Je voudrais un appel
    .not_now = ✋ Rien pour le moment
    .talk = { -talk }

work =
    Pensez à vos derniers jours de travail.
    Est-ce que quelque chose est difficile ?
    .good = 👍 Non, cela se passe bien
    .trouble = ✋ Oui, il y a un problème
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    Quel est le problème ?
    .danger = ⚠️ Il y a un danger
    .people = 👥 Un problème avec quelqu’un
    .body = 🩺 J’ai mal au corps
    .leave = 🚪 Je veux arrêter ce travail
    .dont_know = { -dont_know }

health =
    Parlons de votre santé.
    Avez-vous mal ? Dormez-vous mal ?
    .good = 👍 Non, cela va
    .trouble = ✋ Oui, il y a un souci
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    Quel est le souci ?
    .breath = 🆘 Mal à la poitrine, souffle court
    .fever = 🌡 De la fièvre depuis plusieurs jours
    .pain = 🩹 J’ai mal
    .sleep = 🌙 Je dors mal
    .doctor = 🩺 Je ne trouve pas de médecin
    .dont_know = { -dont_know }

home =
    Parlons de votre logement.
    Êtes-vous au chaud et au calme chez vous ?
    .good = 👍 Oui, cela va
    .trouble = ✋ Non, il y a un problème
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    Quel est le problème ?
    .outside_children = 🆘 Dehors ce soir, avec des enfants
    .outside = 🌙 Je dors dehors ou en voiture
    .leave = 🚪 On veut me mettre dehors
    .cold = ❄️ Pas de chauffage ou un danger
    .dont_know = { -dont_know }

money =
    Parlons d’argent.
    Pouvez-vous manger et payer ce mois-ci ?
    .good = 👍 Oui, cela va
    .trouble = ✋ Non, c’est difficile
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    Qu’est-ce qui manque ?
    .food = 🍞 Je ne mange pas assez
    .pay = 💶 Ma paie n’est pas arrivée
    .bill = 🧾 Je ne peux pas payer une facture
    .account = 🔒 Mon compte est bloqué
    .dont_know = { -dont_know }

family =
    Parlons de vos proches.
    Vous sentez-vous bien avec eux ?
    .good = 👍 Oui, cela va
    .trouble = ✋ Non, pas toujours
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    Que se passe-t-il ?
    .danger = 🆘 On me frappe, maintenant
    .fear = ✋ J’ai peur de quelqu’un
    .child = 🧒 J’ai peur pour un enfant
    .alone = 🪑 Je n’ai personne à qui parler
    .dont_know = { -dont_know }

papers =
    Parlons de vos papiers.
    Est-ce que tout va bien de ce côté ?
    .good = 👍 Oui, tout va bien
    .trouble = ✋ Non, j’ai un souci
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    Quel est le souci ?
    .over = ⏰ Mon papier n’est plus bon
    .soon = 📅 Un papier finit ce mois-ci
    .taken = 🔒 Quelqu’un garde mes papiers
    .lost = 🔎 J’ai perdu un papier
    .dont_know = { -dont_know }

digital =
    Parlons du téléphone et d’internet.
    Est-ce que quelque chose vous bloque ?
    .good = 👍 Non, cela va
    .trouble = ✋ Oui, je veux de l’aide
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    Quelle aide vous serait utile ?
    .credit = 📱 Le téléphone ou le forfait
    .site = 📄 Une démarche sur internet
    .learn = 💡 Apprendre à le faire
    .dont_know = { -dont_know }

future =
    Parlons de la suite.
    Avez-vous une idée pour après ?
    .idea = 💡 Oui, j’ai une idée
    .trouble = ✋ Non, et cela m’inquiète
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    Qu’est-ce qui vous inquiète ?
    .job = 👷 Trouver un travail
    .courage = 🔋 Je n’ai plus de courage
    .leave = 🚪 Je veux tout arrêter ici
    .dont_know = { -dont_know }

need =
    Avez-vous besoin de quelque chose ?
    Touchez un bouton. Ou écrivez, ou parlez.
    .nothing = 👍 Non, rien, merci
    .paper = 📄 De l’aide pour un papier
    .call = 📞 Un appel
    .talk = 🗣 Parler à quelqu’un

bye =
    Merci { $name }. Prenez soin de vous.
    Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez écrire ici quand vous voulez.

heard =
    Merci { $name }. Vos mots sont gardés pour { $referent }.
    { $is_open ->
        [yes] C’est ouvert en ce moment.
       *[no] Un humain revient { $opening }.
    }
    Prenez soin de vous.

reach =
    Est-ce qu’un appel est sans risque pour vous ?
    .call = 📞 Oui, on peut m’appeler
    .write = ✉️ Non, écrivez-moi seulement
    .dont_know = 🤷 Je ne sais pas si c’est sans risque

danger_passed =
    { $is_open ->
        [yes] C’est ouvert en ce moment.
       *[no] L’équipe n’est pas là. Retour : { $opening }.
    }
    Le danger est là ? Appelez le numéro plus haut.
    Sans parler : SMS au 114.
