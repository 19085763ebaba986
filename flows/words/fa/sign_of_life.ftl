### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 گپ زدن با کسی

sign =
    سلام { $name }. یک سلام کوچک از طرف ما.
    { $reason ->
        [equipment] وسایل کم بود. حالا چطور است؟
        [connection] انترنت نبود. حالا چطور است؟
        [digital_fear] کمپیوتر را یاد می‌گیرید. عجله نیست.
        [childcare] اطفال اول هستند. عجله نیست.
        [health] صحت اول است. عجله نکنید.
        [service] چیزهایی نزد ما خوب نبود. می‌خواهیم از شما بشنویم.
       *[other] لازم نیست کاری کنید.
    }
    حال شما چطور است؟
    .fine = 👍 خوب است
    .not_great = 🙁 چندان نه
    .back = 📅 گپ زدن دربارهٔ برگشتم
    .talk = { -talk }

slot =
    یک نفر می‌تواند به شما زنگ بزند.
    چه وقت خوب است؟
    .morning = 🌅 صبح
    .afternoon = 🌇 بعد از ظهر
    .any = 🕘 هر دو خوب است
    .not_now = ✋ نه، حالا نه
    .talk = { -talk }

fine =
    تشکر { $name }. روز خوش.

bye =
    درست است { $name }. عجله نکنید.
    هر وقت خواستید، اینجا بنویسید.

passed =
    { $is_open ->
        [yes] تشکر { $name }. فرستاده شد. هنوز خوانده نشده است.
       *[no] تشکر { $name }. پیام شما { $opening } به تیم می‌رسد.
    }
    می‌توانید اینجا چیزی اضافه کنید.

heard =
    تشکر { $name }. گپ شما برای { $referent } نگه داشته شد.
