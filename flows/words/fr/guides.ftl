### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Retour
-human = 🗣 Parler à quelqu’un

subjects = Sur quoi voulez-vous de l’aide ?
    .work = 💼 Travail et contrat
    .money = 💶 Paie et argent
    .health = 🩺 Santé
    .home = 🏠 Logement et famille
    .papers = 🪪 Papiers et droits
    .moving = 🚌 Transport et formation
    .human = { -human }

work = Quelle fiche voulez-vous ?
    .registration = 📝 S’inscrire à France Travail
    .actualisation = 📆 S’actualiser à France Travail
    .pass_iae = 🎫 Mon PASS IAE
    .contract = ✍️ Mon contrat, sa fin
    .end_papers = 📁 Papiers de fin de contrat
    .back = { -back }
    .human = { -human }

money = Quelle fiche voulez-vous ?
    .payslip = 🧾 Ma fiche de paie
    .hours_sheet = 🕘 Mon relevé d’heures
    .advance = 💶 Demander un acompte
    .partial_activity = ⏸ Activité partielle
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Un compte en banque
    .back = { -back }
    .human = { -human }

health = Quelle fiche voulez-vous ?
    .sick_leave = 🤒 Arrêt maladie
    .accident = 🩹 Accident du travail
    .health_cover = 💳 Carte Vitale, mutuelle
    .disability = ♿ RQTH, handicap
    .back = { -back }
    .human = { -human }

home = Quelle fiche voulez-vous ?
    .housing = 🏠 Un logement, le loyer
    .rent_help = 🔑 Aides pour le loyer
    .caf = 👪 La CAF, aide au logement
    .childcare = 🧸 Garde d’enfant
    .school = 🎒 L’école
    .back = { -back }
    .human = { -human }

papers = Quelle fiche voulez-vous ?
    .residence_permit = 🪪 Titre de séjour
    .lost_papers = 🔎 Papiers perdus ou volés
    .complaint = 🚓 Porter plainte
    .taxes = 🏛 Les impôts
    .digital_help = 💻 Aide sur internet
    .back = { -back }
    .human = { -human }

moving = Quelle fiche voulez-vous ?
    .transport = 🚌 Le transport
    .driving_licence = 🚗 Le permis de conduire
    .training = 🎓 Une formation
    .french_courses = 💬 Cours de français
    .back = { -back }
    .human = { -human }
