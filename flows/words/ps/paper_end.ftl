### draft

### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    سلام { $name }. د یو سند وخت ژر ختمېږي.
    <b>{ $expiring_paper }</b>: { $until_on }.
    غواړئ اوس یې کار وکړئ؟
    .done = ✅ کار یې وشو
    .help = 🙋 مرستې ته اړتیا لرم
    .guide = 📄 لارښود لوستل
    .guide_health = 📄 لارښود لوستل
    .guide_disability = 📄 لارښود لوستل
    .date = 📅 نېټه بدلول
    .talk = 🗣 له یو چا سره خبرې کول

renewed =
    ښه خبر دی. د پای نوې نېټه څه ده؟
    کال، میاشت او ورځ کېکاږئ. یا نېټه ولیکئ.
    .not_now = ✋ لا نه پوهېږم
    .talk = 🗣 له یو چا سره خبرې کول

until =
    { $expiring_paper }: د پای نېټه یې څه ده؟
    کال، میاشت او ورځ کېکاږئ. یا نېټه ولیکئ.
    .not_now = ✋ اوس نه
    .talk = 🗣 له یو چا سره خبرې کول

noted = ومې لیکل. { $expiring_paper }: { $expires_on }.

bye = سمه ده. د نېټې لیکلو لپاره: ‎/menu.
