### draft

-back = ⬅️ برگشت
-human = 🗣 گپ زدن با کسی

subjects = در کدام باره کمک می‌خواهید؟
    .work = 💼 کار و قرارداد
    .money = 💶 معاش و پول
    .health = 🩺 صحت
    .home = 🏠 خانه و خانواده
    .papers = 🪪 کاغذها و حقوق
    .moving = 🚌 رفت و آمد و کورس
    .human = { -human }

work = کدام راهنما را می‌خواهید؟
    .registration = 📝 ثبت نام در France Travail
    .actualisation = 📆 ثبت هر ماه در France Travail
    .pass_iae = 🎫 ورق PASS IAE من
    .contract = ✍️ قرارداد من، پایانش
    .end_papers = 📁 ورق‌های پایان قرارداد
    .back = { -back }
    .human = { -human }

money = کدام راهنما را می‌خواهید؟
    .payslip = 🧾 ورق معاش من
    .hours_sheet = 🕘 ورق ساعت‌های من
    .advance = 💶 درخواست پیش‌پرداخت
    .partial_activity = ⏸ کم شدن کار
    .activity_bonus = ➕ کمک prime d’activité، RSA
    .bank_account = 🏦 حساب بانکی
    .back = { -back }
    .human = { -human }

health = کدام راهنما را می‌خواهید؟
    .sick_leave = 🤒 رخصتی مریضی
    .accident = 🩹 حادثه کار
    .health_cover = 💳 کارت Vitale، بیمه
    .disability = ♿ معلولیت (RQTH)
    .back = { -back }
    .human = { -human }

home = کدام راهنما را می‌خواهید؟
    .housing = 🏠 خانه، کرایه
    .rent_help = 🔑 کمک کرایه
    .caf = 👪 کمک CAF برای خانه
    .childcare = 🧸 نگهداری طفل
    .school = 🎒 مکتب
    .back = { -back }
    .human = { -human }

papers = کدام راهنما را می‌خواهید؟
    .residence_permit = 🪪 کارت اقامت
    .lost_papers = 🔎 کاغذ گم یا دزدی شده
    .complaint = 🚓 شکایت کردن
    .taxes = 🏛 مالیات
    .digital_help = 💻 کمک انترنت
    .back = { -back }
    .human = { -human }

moving = کدام راهنما را می‌خواهید؟
    .transport = 🚌 رفت و آمد
    .driving_licence = 🚗 جواز رانندگی
    .training = 🎓 کورس کار
    .french_courses = 💬 کورس فرانسوی
    .back = { -back }
    .human = { -human }
