### draft

-help = ✋ کمک می‌خواهم
-talk = 🗣 گپ زدن با کسی

soon =
    سلام { $name }. وقت اعلام عواید به CAF نزدیک است.
    این برای RSA و prime d’activité است.
    آخرین روز: { $due_on }.
    .done = ✅ قبلاً کردم
    .how = 💡 چطور بکنم؟
    .help = { -help }
    .talk = { -talk }

how =
    1. در سایت caf.fr: «Déclarer mes ressources».
    2. با ورق‌های معاش خود مقایسه کنید.
    سطر درست: «montant net social».
    3. غلط را تغییر دهید، بعد تأیید کنید.
    .clear = 👍 فهمیدم، تشکر
    .help = { -help }
    .talk = { -talk }

bye =
    تشکر { $name }. شک دارید؟ اینجا بنویسید.

reminded =
    بسیار خوب. بدون تأیید شما، CAF دیگر پول نمی‌دهد.
    شک دارید؟ اینجا بنویسید.

passed =
    { $is_open ->
        [yes] درخواست شما نزد { $referent } است.
       *[no] درخواست شما { $opening } به تیم می‌رسد.
    }
    ورق‌های معاش را نزدیک خود نگه دارید.
