### draft

### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = دا دوسیه نوره خلاصه نه ده. نورې دوسیې: ‎/menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    دا سند لرئ: <b>{ $paper }</b>؟
    { $paper_there ->
        [yes] تاسو وویل: لرم یې.
       *[no] دلته یې عکس هم رالېږلی شئ.
    }
    .have = ✅ لرم یې
    .lack = ⏭ لا نه
    .back = ↩️ مخکینی سند
    .whole = 📋 ټوله دوسیه
    .help = 🙋 مرسته غواړم

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] ټول اسناد شته.
        [one] 1 سند کم دی.
       *[more] { $left } اسناد کم دي.
    }
    { $has_dossier_day ->
        [yes] 📅 لیکل شوې ورځ: { $dossier_day }.
       *[no] کومه ورځ نه ده لیکل شوې.
    }
    .again = ▶️ بیا اسناد ګورم
    .back = ↩️ وروستی سند بیا ګورم
    .date = 📅 یوه ورځ لیکم
    .help = 🙋 دوسیه یو چا ته ورکوم
    .close = 🏁 وایم چې څه حال لري
    .later = 👋 وروسته بیا

date =
    د ملاقات ورځ یا وروستۍ ورځ کومه ده؟
    کال، میاشت او ورځ کېکاږئ. یا نېټه ولیکئ.
    .no_date = ✖️ ورځ نه لرم
    .help = 🙋 مرسته غواړم

close = دا دوسیه څه حال لري؟
    .accepted = ✅ ومنل شوه
    .refused = ❌ رد شوه
    .waiting = ⏳ ځواب ته په تمه یم
    .given_up = 🚪 دا دوسیه پرېږدم
    .back = ⬅️ شاته

answer =
    <b>{ $dossier_title }</b>
    ځواب درته راغلی؟
    .accepted = ✅ ومنل شوه
    .refused = ❌ رد شوه
    .not_yet = ⏳ لا نه
    .reopen = 📄 یو سند رانه غواړي
    .given_up = 🚪 دا دوسیه پرېږدم
    .help = 🙋 مرسته غواړم

accepted = ښه خبر دی، { $name }. دوسیه ختمه شوه.

refused = ومې لیکل. غواړئ له یو چا سره د دې خبره وکړئ؟
    .help = 🙋 هو، مرسته غواړم
    .no = ✋ نه، مننه

waiting =
    ومې لیکل. دوسیه ستاسو په لېست کې پاتې کېږي.
    چې ځواب راغی، پر دوسیه کېکاږئ.

given_up = ومې لیکل. بیا یې پیل کولای شئ: هر څه چې لرئ، ساتل کېږي.

later = سمه ده. هیڅ نه ورکېږي: هر څه په ‎/menu کې شته.
