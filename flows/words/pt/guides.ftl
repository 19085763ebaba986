### draft
### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Voltar
-human = 🗣 Falar com alguém

subjects = Em que quer ajuda?
    .work = 💼 Trabalho e contrato
    .money = 💶 Salário e dinheiro
    .health = 🩺 Saúde
    .home = 🏠 Casa e família
    .papers = 🪪 Papéis e direitos
    .moving = 🚌 Transportes e formação
    .human = { -human }

work = Que ficha quer?
    .registration = 📝 Inscrever-se na France Travail
    .actualisation = 📆 Atualização na France Travail
    .pass_iae = 🎫 O meu PASS IAE
    .contract = ✍️ O meu contrato, o seu fim
    .end_papers = 📁 Papéis do fim do contrato
    .back = { -back }
    .human = { -human }

money = Que ficha quer?
    .payslip = 🧾 O meu recibo de salário
    .hours_sheet = 🕘 A minha folha de horas
    .advance = 💶 Pedir um acompte
    .partial_activity = ⏸ Activité partielle: horas paradas
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Uma conta no banco
    .back = { -back }
    .human = { -human }

health = Que ficha quer?
    .sick_leave = 🤒 Baixa por doença
    .accident = 🩹 Acidente de trabalho
    .health_cover = 💳 Carte Vitale, mutuelle (saúde)
    .disability = ♿ RQTH, deficiência
    .back = { -back }
    .human = { -human }

home = Que ficha quer?
    .housing = 🏠 Casa e renda da casa
    .rent_help = 🔑 Ajudas para a renda
    .caf = 👪 A CAF, ajuda para a casa
    .childcare = 🧸 Quem fica com os filhos
    .school = 🎒 A escola
    .back = { -back }
    .human = { -human }

papers = Que ficha quer?
    .residence_permit = 🪪 Titre de séjour (residência)
    .lost_papers = 🔎 Papéis perdidos ou roubados
    .complaint = 🚓 Apresentar queixa na polícia
    .taxes = 🏛 Os impostos
    .digital_help = 💻 Ajuda na internet
    .back = { -back }
    .human = { -human }

moving = Que ficha quer?
    .transport = 🚌 Os transportes
    .driving_licence = 🚗 A carta de condução (permis)
    .training = 🎓 Uma formação
    .french_courses = 💬 Aulas de francês
    .back = { -back }
    .human = { -human }
