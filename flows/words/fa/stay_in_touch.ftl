### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 گپ زدن با کسی

touch =
    سلام { $name }.
    بعد از قرارداد شما، آیا باز هم گاه‌گاهی پیام‌های مرا می‌خواهید؟
    انتخاب با شما است.
    .stay = 💬 بله، در تماس باشیم
    .no_more = 👋 نه، دیگر پیام نه
    .talk = { -talk }

stay =
    تشکر { $name }. گاه‌گاهی به شما می‌نویسم.
    برای توقف، این کلمه را بنویسید: stop.

leave =
    یادداشت شد. بعد از قرارداد شما دیگر نمی‌نویسم.
    همیشه می‌توانید اینجا بنویسید.
