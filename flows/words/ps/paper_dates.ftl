### draft

### Les dates de fin des papiers.

known =
    📅 ستاسو نېټې:
    { $expiries }

which = کوم سند؟ د پای نېټه یې لیکو.
    .residence_permit = 🪪 د اوسېدو کارت
    .health_cover = 🩺 د روغتیا مرسته (C2S)
    .disability = ♿ معیوبیت (RQTH)
    .identity_card = 🪪 د هویت کارت
    .passport = 📘 پاسپورټ
    .no = ✋ هیڅ یو

until =
    { $expiring_paper }: د پای نېټه یې څه ده؟
    کال، میاشت او ورځ کېکاږئ. یا نېټه ولیکئ.
    .forget = 🗑 نور یې مه رایادوئ
    .back = ⬅️ بل سند
    .talk = 🗣 له یو چا سره خبرې کول

noted =
    ومې لیکل. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] له دې نېټې مخکې به یې درته یاد کړم.
       *[no] نېټه په ‎/menu کې لیدلی شئ.
    }

now =
    ومې لیکل. { $expiring_paper }: { $expires_on }.
    اوس د غوښتنې وخت دی.
    مرسته غواړئ؟
    .help = 🙋 مرستې ته اړتیا لرم
    .guide = 📄 لارښود لوستل
    .guide_health = 📄 لارښود لوستل
    .guide_disability = 📄 لارښود لوستل
    .no = ✋ نه، مننه

forgotten = ومې لیکل. د دې سند خبره نوره نه کوم.

bye = سمه ده. بېرته راتلی شئ: ‎/menu.
