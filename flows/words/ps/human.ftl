### draft

### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    تاسو غواړئ له یو چا سره خبرې وکړئ. ښه ده چې ومو ویل.
    دا د کوم وخت لپاره ده؟
    .danger = 🆘 زه اوس په خطر کې یم
    .today = ⏰ بیړنۍ ده، نن
    .week = 📅 دا اونۍ
    .never_mind = ↩️ نه، اړتیا نشته

danger =
    خطر څه دی؟
    .violence = ✋ ګواښ راته کوي یا مې وهي
    .health = 🩺 د روغتیا سخته ستونزه
    .suicide = 🆘 زه د مرګ فکر کوم
    .child = 🧒 یو ماشوم په خطر کې دی
    .other = ❓ بل شی

about =
    د څه خبره کول غواړئ؟
    یوه تڼۍ کېکاږئ. یا ولیکئ، یا خبرې وکړئ.
    .work = 👷 کار
    .health = 🩺 روغتیا
    .money = 💶 پیسې
    .home = 🏠 کور
    .papers = 📄 اسناد
    .family = 👪 کورنۍ
    .other = ❓ بل شی
    .unsaid = 🤐 نه یې وایم

how =
    څه مو خوښ دي؟
    .call = 📞 زنګ
    .write = ✉️ پیغام
    .meet = 🤝 ملاقات
    .dont_know = 🤷 نه پوهېږم

moment =
    کوم وخت درته ښه دی؟
    .morning = 🌅 سهار
    .afternoon = 🌇 له غرمې وروسته
    .any = 🕘 دواړه ښه دي

passed =
    { $is_open ->
        [yes] ولېږل شول. لا نه دي لوستل شوي.
       *[no] ومې لیکل. ستاسو غوښتنه ټیم ته { $opening } رسېږي.
    }
    دلته نور څه هم لیکلی شئ.

never_mind =
    سمه ده. هر وخت مو چې خوښه وي، بېرته راتلی شئ.
    دا کېکاږئ: ‎/menu، بیا «له یو چا سره خبرې کول».
