### draft
### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Назад
-human = 🗣 Поговорити з людиною

subjects = З чим Вам допомогти?
    .work = 💼 Робота і договір
    .money = 💶 Зарплата і гроші
    .health = 🩺 Здоров’я
    .home = 🏠 Житло і сім’я
    .papers = 🪪 Документи і права
    .moving = 🚌 Транспорт і навчання
    .human = { -human }

work = Яку пам’ятку хочете?
    .registration = 📝 Стати на облік: France Travail
    .actualisation = 📆 Щомісяця: France Travail
    .pass_iae = 🎫 Мій PASS IAE
    .contract = ✍️ Мій договір і його кінець
    .end_papers = 📁 Папери в кінці договору
    .back = { -back }
    .human = { -human }

money = Яку пам’ятку хочете?
    .payslip = 🧾 Моя fiche de paie (зарплата)
    .hours_sheet = 🕘 Мій табель годин
    .advance = 💶 Попросити acompte
    .partial_activity = ⏸ Activité partielle (простій)
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Рахунок у банку
    .back = { -back }
    .human = { -human }

health = Яку пам’ятку хочете?
    .sick_leave = 🤒 Лікарняний
    .accident = 🩹 Нещасний випадок на роботі
    .health_cover = 💳 Carte Vitale, страхування
    .disability = ♿ RQTH, інвалідність
    .back = { -back }
    .human = { -human }

home = Яку пам’ятку хочете?
    .housing = 🏠 Житло, плата за житло
    .rent_help = 🔑 Допомога на оренду
    .caf = 👪 CAF, допомога на житло
    .childcare = 🧸 Догляд за дитиною
    .school = 🎒 Школа
    .back = { -back }
    .human = { -human }

papers = Яку пам’ятку хочете?
    .residence_permit = 🪪 Titre de séjour (посвідка)
    .lost_papers = 🔎 Загублені чи вкрадені папери
    .complaint = 🚓 Заява в поліцію
    .taxes = 🏛 Податки
    .digital_help = 💻 Допомога з інтернетом
    .back = { -back }
    .human = { -human }

moving = Яку пам’ятку хочете?
    .transport = 🚌 Транспорт
    .driving_licence = 🚗 Водійські права
    .training = 🎓 Навчання
    .french_courses = 💬 Курси французької
    .back = { -back }
    .human = { -human }
