### draft
### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Volver
-human = 🗣 Hablar con alguien

subjects = ¿Con qué necesita ayuda?
    .work = 💼 Trabajo y contrato
    .money = 💶 Sueldo y dinero
    .health = 🩺 Salud
    .home = 🏠 Vivienda y familia
    .papers = 🪪 Documentos y derechos
    .moving = 🚌 Transporte y formación
    .human = { -human }

work = ¿Qué ficha quiere?
    .registration = 📝 Inscribirse en France Travail
    .actualisation = 📆 «Actualisation» en France Travail
    .pass_iae = 🎫 Mi PASS IAE
    .contract = ✍️ Mi contrato, su fin
    .end_papers = 📁 Documentos de fin de contrato
    .back = { -back }
    .human = { -human }

money = ¿Qué ficha quiere?
    .payslip = 🧾 Mi recibo de sueldo
    .hours_sheet = 🕘 Mi hoja de horas
    .advance = 💶 Pedir un «acompte»
    .partial_activity = ⏸ «Activité partielle»: menos horas
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Una cuenta en el banco
    .back = { -back }
    .human = { -human }

health = ¿Qué ficha quiere?
    .sick_leave = 🤒 Baja por enfermedad
    .accident = 🩹 Accidente de trabajo
    .health_cover = 💳 Carte Vitale, ayuda de salud
    .disability = ♿ RQTH, discapacidad
    .back = { -back }
    .human = { -human }

home = ¿Qué ficha quiere?
    .housing = 🏠 Una vivienda, el alquiler
    .rent_help = 🔑 Ayudas para el alquiler
    .caf = 👪 La CAF, ayuda para la vivienda
    .childcare = 🧸 Cuidado de niños
    .school = 🎒 La escuela
    .back = { -back }
    .human = { -human }

papers = ¿Qué ficha quiere?
    .residence_permit = 🪪 «Titre de séjour» (residencia)
    .lost_papers = 🔎 Documentos perdidos o robados
    .complaint = 🚓 Poner una denuncia
    .taxes = 🏛 Los impuestos
    .digital_help = 💻 Ayuda con internet
    .back = { -back }
    .human = { -human }

moving = ¿Qué ficha quiere?
    .transport = 🚌 El transporte
    .driving_licence = 🚗 El permiso de conducir
    .training = 🎓 Una formación
    .french_courses = 💬 Cursos de francés
    .back = { -back }
    .human = { -human }
