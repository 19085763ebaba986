### draft

-dont_know = 🤷 نمی‌دانم
-talk = 🗣 می‌خواهم با کسی گپ بزنم

mood =
    سلام { $name }. من ربات { $structure } هستم.
    این روزها حال شما چطور است؟
    .very_good = 😀 بسیار خوب
    .good = 🙂 خوب
    .so_so = 😐 متوسط
    .bad = 🙁 خوب نیستم
    .very_bad = 😢 بسیار بد

heavy =
    تشکر که گفتید. این مهم است.
    چه چیز بیشتر سخت است؟
    یک دکمه را بزنید. یا بنویسید، یا گپ بزنید.
    .work = 👷 کار
    .money = 💶 پول
    .home = 🏠 خانه
    .health = 🩺 صحت
    .family = 👪 خانواده
    .alone = 🪑 تنهایی
    .dont_know = { -dont_know }
    .talk = 🗣 گپ زدن با کسی

call =
    می‌خواهید کسی با شما تماس بگیرد؟
    .call_me = 📞 بله، با تلفون
    .write_me = ✉️ بله، با پیام
    .not_now = ✋ نه، حالا نه

very_heavy =
    تشکر که گفتید.
    به مرگ فکر می‌کنید؟ به 3114 زنگ بزنید.
    رایگان است، شب و روز.
    حالا چه می‌خواهید؟
    .danger = 🆘 همین حالا در خطر هستم
    .die = 🆘 به مرگ فکر می‌کنم
    .call_me = 📞 می‌خواهم کسی زنگ بزند
    .not_now = ✋ فعلاً هیچ
    .talk = { -talk }

work =
    به روزهای آخر کار فکر کنید.
    آیا چیزی سخت است؟
    .good = 👍 نه، خوب پیش می‌رود
    .trouble = ✋ بله، یک مشکل هست
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    مشکل چیست؟
    .danger = ⚠️ یک خطر هست
    .people = 👥 مشکل با یک نفر
    .body = 🩺 بدنم درد می‌کند
    .leave = 🚪 می‌خواهم این کار را بس کنم
    .dont_know = { -dont_know }

health =
    از صحت شما گپ بزنیم.
    درد دارید؟ بد می‌خوابید؟
    .good = 👍 نه، خوب هستم
    .trouble = ✋ بله، یک مشکل هست
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    مشکل چیست؟
    .breath = 🆘 درد سینه، نفس تنگی
    .fever = 🌡 چند روز است تب دارم
    .pain = 🩹 درد دارم
    .sleep = 🌙 بد می‌خوابم
    .doctor = 🩺 داکتر پیدا نمی‌کنم
    .dont_know = { -dont_know }

home =
    از خانه شما گپ بزنیم.
    آیا خانه شما گرم و آرام است؟
    .good = 👍 بله، خوب است
    .trouble = ✋ نه، یک مشکل هست
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    مشکل چیست؟
    .outside_children = 🆘 امشب بیرون، با اطفال
    .outside = 🌙 بیرون یا در موتر می‌خوابم
    .leave = 🚪 مرا از خانه بیرون می‌کنند
    .cold = ❄️ خانه گرم نیست یا خطر دارد
    .dont_know = { -dont_know }

money =
    از پول گپ بزنیم.
    این ماه می‌توانید نان بخورید و پول بدهید؟
    .good = 👍 بله، می‌شود
    .trouble = ✋ نه، سخت است
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    چه چیز کم است؟
    .food = 🍞 نان کافی نمی‌خورم
    .pay = 💶 معاشم نرسیده است
    .bill = 🧾 یک بل را داده نمی‌توانم
    .account = 🔒 حساب بانکی من بسته است
    .dont_know = { -dont_know }

family =
    از نزدیکان شما گپ بزنیم.
    با آن‌ها حال شما خوب است؟
    .good = 👍 بله، خوب است
    .trouble = ✋ نه، همیشه نه
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    چه شده است؟
    .danger = 🆘 همین حالا مرا می‌زنند
    .fear = ✋ از کسی می‌ترسم
    .child = 🧒 برای یک طفل می‌ترسم
    .alone = 🪑 کسی را ندارم که گپ بزنم
    .dont_know = { -dont_know }

papers =
    از کاغذهای شما گپ بزنیم.
    آیا همه چیز درست است؟
    .good = 👍 بله، همه درست است
    .trouble = ✋ نه، یک مشکل دارم
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    مشکل چیست؟
    .over = ⏰ وقت یک کاغذم گذشته است
    .soon = 📅 یک کاغذ این ماه تمام می‌شود
    .taken = 🔒 کسی کاغذهایم را گرفته است
    .lost = 🔎 یک کاغذ را گم کردم
    .dont_know = { -dont_know }

digital =
    از تلفون و انترنت گپ بزنیم.
    آیا چیزی برای شما بند است؟
    .good = 👍 نه، خوب است
    .trouble = ✋ بله، کمک می‌خواهم
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    کدام کمک به دردتان می‌خورد؟
    .credit = 📱 تلفون یا کریدت
    .site = 📄 یک کار اداری در انترنت
    .learn = 💡 یاد گرفتن
    .dont_know = { -dont_know }

future =
    از آینده گپ بزنیم.
    برای بعد فکری دارید؟
    .idea = 💡 بله، یک فکر دارم
    .trouble = ✋ نه، و تشویش دارم
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    تشویش شما از چیست؟
    .job = 👷 پیدا کردن کار
    .courage = 🔋 دیگر توان ندارم
    .leave = 🚪 می‌خواهم همه را اینجا بس کنم
    .dont_know = { -dont_know }

need =
    آیا به چیزی نیاز دارید؟
    یک دکمه را بزنید. یا بنویسید، یا گپ بزنید.
    .nothing = 👍 نه، هیچ، تشکر
    .paper = 📄 کمک برای یک کاغذ
    .call = 📞 به من زنگ بزنید
    .talk = 🗣 گپ زدن با کسی

bye =
    تشکر { $name }. متوجه خود باشید.
    هر وقت خواستید، اینجا بنویسید.

passed =
    { $is_open ->
        [yes] تشکر { $name }. پیام شما نزد { $referent } است.
       *[no] تشکر { $name }. پیام شما { $opening } به تیم می‌رسد.
    }
    هر وقت خواستید، اینجا بنویسید.

heard =
    تشکر { $name }. گپ شما برای { $referent } نگه داشته شد.
    { $is_open ->
        [yes] تیم اکنون اینجا است.
       *[no] یک نفر { $opening } برمی‌گردد.
    }
    متوجه خود باشید.

reach =
    اگر کسی زنگ بزند، برای شما بی‌خطر است؟
    .call = 📞 بله، زنگ زده می‌توانید
    .write = ✉️ نه، فقط بنویسید
    .dont_know = 🤷 نمی‌دانم بی‌خطر است یا نه

danger_passed =
    { $is_open ->
        [yes] تیم اکنون اینجا است.
       *[no] تیم اینجا نیست. برمی‌گردد: { $opening }.
    }
    خطر همین حالا است؟ به شماره بالا زنگ بزنید.
    بدون گپ زدن: SMS به 114.
