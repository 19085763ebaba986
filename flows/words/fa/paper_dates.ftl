### draft

known =
    📅 تاریخ‌های شما:
    { $expiries }

which = کدام کاغذ؟ تاریخ پایانش را می‌نویسیم.
    .residence_permit = 🪪 کارت اقامت
    .health_cover = 🩺 کمک صحی (C2S)
    .disability = ♿ معلولیت (RQTH)
    .identity_card = 🪪 کارت هویت
    .passport = 📘 پاسپورت
    .no = ✋ هیچ کدام

until =
    { $expiring_paper }: تاریخ پایان چیست؟
    سال، ماه و روز را بزنید. یا تاریخ را بنویسید.
    .forget = 🗑 دیگر یادم ندهید
    .back = ⬅️ یک کاغذ دیگر
    .talk = 🗣 گپ زدن با کسی

noted =
    یادداشت شد. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] پیش از این تاریخ به شما می‌گویم.
       *[no] تاریخ در ‎/menu هست.
    }

now =
    یادداشت شد. { $expiring_paper }: { $expires_on }.
    وقت درخواست دادن است.
    کمک می‌خواهید؟
    .help = 🙋 کمک می‌خواهم
    .guide = 📄 خواندن راهنما
    .guide_health = 📄 خواندن راهنما
    .guide_disability = 📄 خواندن راهنما
    .no = ✋ نه، تشکر

forgotten = یادداشت شد. دیگر از این کاغذ نمی‌گویم.

bye = درست است. می‌توانید برگردید: ‎/menu.
