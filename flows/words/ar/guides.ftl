### draft

### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ رجوع
-human = 🗣 التحدث مع شخص

subjects = في أي موضوع تريدون المساعدة؟
    .work = 💼 العمل والعقد
    .money = 💶 الراتب والمال
    .health = 🩺 الصحة
    .home = 🏠 السكن والعائلة
    .papers = 🪪 الأوراق والحقوق
    .moving = 🚌 النقل والتدريب
    .human = { -human }

work = أي بطاقة تريدون؟
    .registration = 📝 التسجيل في France Travail
    .actualisation = 📆 التحديث لدى France Travail
    .pass_iae = 🎫 عن PASS IAE الخاص بي
    .contract = ✍️ عقدي ونهايته
    .end_papers = 📁 أوراق نهاية العقد
    .back = { -back }
    .human = { -human }

money = أي بطاقة تريدون؟
    .payslip = 🧾 ورقة الراتب (fiche de paie)
    .hours_sheet = 🕘 ورقة الساعات (relevé d’heures)
    .advance = 💶 طلب acompte (جزء من الراتب)
    .partial_activity = ⏸ ساعات بدون عمل (activité partielle)
    .activity_bonus = ➕ مساعدات: prime d’activité و RSA
    .bank_account = 🏦 حساب بنكي
    .back = { -back }
    .human = { -human }

health = أي بطاقة تريدون؟
    .sick_leave = 🤒 إجازة مرضية (arrêt maladie)
    .accident = 🩹 حادث في العمل
    .health_cover = 💳 بطاقة carte Vitale و mutuelle
    .disability = ♿ الإعاقة، RQTH
    .back = { -back }
    .human = { -human }

home = أي بطاقة تريدون؟
    .housing = 🏠 السكن والإيجار
    .rent_help = 🔑 مساعدات الإيجار
    .caf = 👪 مساعدة السكن من CAF
    .childcare = 🧸 رعاية الأطفال
    .school = 🎒 المدرسة
    .back = { -back }
    .human = { -human }

papers = أي بطاقة تريدون؟
    .residence_permit = 🪪 الإقامة (titre de séjour)
    .lost_papers = 🔎 أوراق ضائعة أو مسروقة
    .complaint = 🚓 تقديم شكوى
    .taxes = 🏛 الضرائب (impôts)
    .digital_help = 💻 مساعدة على الإنترنت
    .back = { -back }
    .human = { -human }

moving = أي بطاقة تريدون؟
    .transport = 🚌 النقل
    .driving_licence = 🚗 رخصة القيادة (permis)
    .training = 🎓 تدريب (formation)
    .french_courses = 💬 دروس الفرنسية
    .back = { -back }
    .human = { -human }
