### draft

near =
    سلام { $name }. دوسیه شما:
    <b>{ $dossier_title }</b>
    📅 روز یادداشت شده: { $meant_on }.
    { $some_left ->
        [none] همه کاغذها هست.
        [one] 1 کاغذ کم است.
       *[more] { $left } کاغذ کم است.
    }
    .open = 📁 باز کردن دوسیه
    .help = 🙋 کمک می‌خواهم
    .noted = 👍 تشکر، فهمیدم
    .talk = 🗣 گپ زدن با کسی

bye = درست است. دوسیه در ‎/menu است.
