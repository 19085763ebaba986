-back = ⬅️ Back
-human = 🗣 Talk to someone

subjects = What do you need help with?
    .work = 💼 Work and contract
    .money = 💶 Pay and money
    .health = 🩺 Health
    .home = 🏠 Home and family
    .papers = 🪪 Papers and rights
    .moving = 🚌 Transport and training
    .human = { -human }

work = Which card do you want?
    .registration = 📝 Register with France Travail
    .actualisation = 📆 Monthly update, France Travail
    .pass_iae = 🎫 My PASS IAE
    .contract = ✍️ My contract, its end
    .end_papers = 📁 End-of-contract papers
    .back = { -back }
    .human = { -human }

money = Which card do you want?
    .payslip = 🧾 My payslip
    .hours_sheet = 🕘 My hours sheet
    .advance = 💶 Ask for an advance
    .partial_activity = ⏸ Short-time work
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 A bank account
    .back = { -back }
    .human = { -human }

health = Which card do you want?
    .sick_leave = 🤒 Sick leave
    .accident = 🩹 Accident at work
    .health_cover = 💳 Health card and cover
    .disability = ♿ RQTH, disability
    .back = { -back }
    .human = { -human }

home = Which card do you want?
    .housing = 🏠 Housing, the rent
    .rent_help = 🔑 Help with rent
    .caf = 👪 CAF, housing benefit
    .childcare = 🧸 Childcare
    .school = 🎒 School
    .back = { -back }
    .human = { -human }

papers = Which card do you want?
    .residence_permit = 🪪 Residence permit
    .lost_papers = 🔎 Lost or stolen papers
    .complaint = 🚓 Go to the police
    .taxes = 🏛 Taxes
    .digital_help = 💻 Help online
    .back = { -back }
    .human = { -human }

moving = Which card do you want?
    .transport = 🚌 Transport
    .driving_licence = 🚗 Driving licence
    .training = 🎓 Training
    .french_courses = 💬 French lessons
    .back = { -back }
    .human = { -human }
