### draft
### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Назад
-human = 🗣 Поговорить с человеком

subjects = С чем Вам помочь?
    .work = 💼 Работа и договор
    .money = 💶 Зарплата и деньги
    .health = 🩺 Здоровье
    .home = 🏠 Жильё и семья
    .papers = 🪪 Документы и права
    .moving = 🚌 Транспорт и учёба
    .human = { -human }

work = Какую памятку Вы хотите?
    .registration = 📝 Встать на учёт: France Travail
    .actualisation = 📆 Actualisation в France Travail
    .pass_iae = 🎫 Мой PASS IAE
    .contract = ✍️ Мой договор, его конец
    .end_papers = 📁 Документы в конце договора
    .back = { -back }
    .human = { -human }

money = Какую памятку Вы хотите?
    .payslip = 🧾 Мой расчётный лист (fiche de paie)
    .hours_sheet = 🕘 Мой табель часов (relevé d’heures)
    .advance = 💶 Попросить acompte
    .partial_activity = ⏸ Activité partielle, нет работы
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Счёт в банке
    .back = { -back }
    .human = { -human }

health = Какую памятку Вы хотите?
    .sick_leave = 🤒 Больничный (arrêt maladie)
    .accident = 🩹 Несчастный случай на работе
    .health_cover = 💳 Carte Vitale, оплата лечения
    .disability = ♿ RQTH, инвалидность
    .back = { -back }
    .human = { -human }

home = Какую памятку Вы хотите?
    .housing = 🏠 Жильё и оплата жилья
    .rent_help = 🔑 Помощь с арендой
    .caf = 👪 CAF, помощь с жильём
    .childcare = 🧸 С кем оставить ребёнка
    .school = 🎒 Школа
    .back = { -back }
    .human = { -human }

papers = Какую памятку Вы хотите?
    .residence_permit = 🪪 Вид на жительство (titre de séjour)
    .lost_papers = 🔎 Документы потеряны или украдены
    .complaint = 🚓 Заявление в полицию
    .taxes = 🏛 Налоги
    .digital_help = 💻 Помощь с интернетом
    .back = { -back }
    .human = { -human }

moving = Какую памятку Вы хотите?
    .transport = 🚌 Транспорт
    .driving_licence = 🚗 Водительские права
    .training = 🎓 Учёба
    .french_courses = 💬 Курсы французского
    .back = { -back }
    .human = { -human }
