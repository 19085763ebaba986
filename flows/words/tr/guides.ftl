### draft
### Les fiches d’aide aux papiers, par sujet.

-back = ⬅️ Geri
-human = 🗣 Biriyle konuşmak istiyorum

subjects = Hangi konuda yardım istiyorsunuz?
    .work = 💼 İş ve sözleşme
    .money = 💶 Maaş ve para
    .health = 🩺 Sağlık
    .home = 🏠 Ev ve aile
    .papers = 🪪 Belgeler ve haklar
    .moving = 🚌 Ulaşım ve eğitim
    .human = { -human }

work = Hangi kartı istiyorsunuz?
    .registration = 📝 France Travail’a kayıt olmak
    .actualisation = 📆 France Travail aylık bildirimi
    .pass_iae = 🎫 PASS IAE belgem
    .contract = ✍️ Sözleşmem ve bitişi
    .end_papers = 📁 Sözleşme sonu belgeleri
    .back = { -back }
    .human = { -human }

money = Hangi kartı istiyorsunuz?
    .payslip = 🧾 Maaş bordrom
    .hours_sheet = 🕘 Saat çizelgem
    .advance = 💶 Acompte istemek
    .partial_activity = ⏸ Activité partielle (kısa çalışma)
    .activity_bonus = ➕ Prime d’activité, RSA
    .bank_account = 🏦 Banka hesabı
    .back = { -back }
    .human = { -human }

health = Hangi kartı istiyorsunuz?
    .sick_leave = 🤒 Hastalık raporu
    .accident = 🩹 İş kazası
    .health_cover = 💳 Carte Vitale, sağlık yardımı
    .disability = ♿ RQTH, engellilik
    .back = { -back }
    .human = { -human }

home = Hangi kartı istiyorsunuz?
    .housing = 🏠 Ev, kira
    .rent_help = 🔑 Kira yardımları
    .caf = 👪 CAF, kira yardımı
    .childcare = 🧸 Çocuk bakımı
    .school = 🎒 Okul
    .back = { -back }
    .human = { -human }

papers = Hangi kartı istiyorsunuz?
    .residence_permit = 🪪 Titre de séjour (oturum kartı)
    .lost_papers = 🔎 Kayıp ya da çalınan belgeler
    .complaint = 🚓 Polise şikâyet
    .taxes = 🏛 Vergi
    .digital_help = 💻 İnternette yardım
    .back = { -back }
    .human = { -human }

moving = Hangi kartı istiyorsunuz?
    .transport = 🚌 Ulaşım
    .driving_licence = 🚗 Ehliyet
    .training = 🎓 Meslek eğitimi
    .french_courses = 💬 Fransızca kursları
    .back = { -back }
    .human = { -human }
