### draft

-talk = 🗣 گپ زدن با کسی

how =
    سلام { $name }. قرارداد شما تمام شد: { $contract_until_on }.
    حال شما چطور است؟
    .fine = 🙂 نسبتاً خوب
    .so_so = 😐 متوسط
    .hard = 🙁 سخت است
    .talk = { -talk }

slot =
    تشکر که گفتید.
    اگر کسی به شما زنگ بزند، چه وقت خوب است؟
    .morning = 🌅 صبح
    .afternoon = 🌇 بعد از ظهر
    .any = 🕘 هر دو خوب است
    .not_now = ✋ فعلاً زنگ نزنید
    .talk = { -talk }

papers =
    آیا هر 3 ورق پایان قرارداد را دارید؟
    • تصدیق کار (certificat de travail)
    • حساب آخر (solde de tout compte)
    • ورق برای France Travail
    .all = ✅ بله، هر سه
    .missing = 📄 یکی کم است
    .dont_know = 🤷 نمی‌دانم
    .talk = { -talk }

touch =
    آیا باز هم گاه‌گاهی پیام‌های مرا می‌خواهید؟
    انتخاب با شما است.
    .stay = 💬 بله، در تماس باشیم
    .leave = 👋 نه، دیگر پیام نه
    .talk = { -talk }

stay =
    تشکر { $name }. گاه‌گاهی به شما می‌نویسم.
    برای توقف، این کلمه را بنویسید: stop.

leave =
    یادداشت شد. سفر به خیر { $name }.
    همیشه می‌توانید اینجا بنویسید.
