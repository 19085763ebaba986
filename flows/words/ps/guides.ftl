### draft

### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ شاته
-human = 🗣 له یو چا سره خبرې کول

subjects = په کوم کار کې مرسته غواړئ؟
    .work = 💼 کار او قرارداد
    .money = 💶 معاش او پیسې
    .health = 🩺 روغتیا
    .home = 🏠 کور او کورنۍ
    .papers = 🪪 اسناد او حقونه
    .moving = 🚌 ترانسپورت او زده کړه
    .human = { -human }

work = کوم لارښود غواړئ؟
    .registration = 📝 په France Travail کې نوم ثبتول
    .actualisation = 📆 په France Travail کې actualisation
    .pass_iae = 🎫 زما PASS IAE
    .contract = ✍️ زما قرارداد او پای یې
    .end_papers = 📁 د قرارداد د پای اسناد
    .back = { -back }
    .human = { -human }

money = کوم لارښود غواړئ؟
    .payslip = 🧾 زما د معاش پاڼه
    .hours_sheet = 🕘 زما د ساعتونو پاڼه
    .advance = 💶 د acompte غوښتل
    .partial_activity = ⏸ کم کار: activité partielle
    .activity_bonus = ➕ د CAF مرستې: prime d’activité، RSA
    .bank_account = 🏦 د بانک حساب
    .back = { -back }
    .human = { -human }

health = کوم لارښود غواړئ؟
    .sick_leave = 🤒 د ناروغۍ رخصتي
    .accident = 🩹 د کار حادثه
    .health_cover = 💳 د روغتیا کارت (carte Vitale)
    .disability = ♿ معیوبیت: RQTH
    .back = { -back }
    .human = { -human }

home = کوم لارښود غواړئ؟
    .housing = 🏠 کور، کرایه
    .rent_help = 🔑 د کرایې مرستې
    .caf = 👪 د کرایې مرسته: CAF
    .childcare = 🧸 د ماشوم ساتنه
    .school = 🎒 ښوونځی
    .back = { -back }
    .human = { -human }

papers = کوم لارښود غواړئ؟
    .residence_permit = 🪪 د اوسېدو کارت
    .lost_papers = 🔎 ورک یا غلا شوي اسناد
    .complaint = 🚓 شکایت کول
    .taxes = 🏛 مالیه
    .digital_help = 💻 په انټرنټ کې مرسته
    .back = { -back }
    .human = { -human }

moving = کوم لارښود غواړئ؟
    .transport = 🚌 ترانسپورت
    .driving_licence = 🚗 د موټر چلولو لایسنس
    .training = 🎓 د مسلک زده کړه
    .french_courses = 💬 د فرانسوي ژبې کورس
    .back = { -back }
    .human = { -human }
