### draft

### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 نه پوهېږم
-talk = 🗣 غواړم له یو چا سره خبرې وکړم

mood =
    سلام { $name }. زه د { $structure } روبوټ یم.
    په دې ورځو کې مو حال څنګه دی؟
    .very_good = 😀 ډېر ښه
    .good = 🙂 ښه
    .so_so = 😐 نه ښه، نه بد
    .bad = 🙁 ښه نه دی
    .very_bad = 😢 ډېر خراب

heavy =
    مننه چې راته مو وویل. دا مهمه ده.
    څه تر ټولو سخت دي؟
    یوه تڼۍ کېکاږئ. یا ولیکئ، یا خبرې وکړئ.
    .work = 👷 کار
    .money = 💶 پیسې
    .home = 🏠 کور
    .health = 🩺 روغتیا
    .family = 👪 کورنۍ
    .alone = 🪑 یوازېتوب
    .dont_know = { -dont_know }
    .talk = 🗣 له یو چا سره خبرې کول

call =
    غواړئ یو کس درسره اړیکه ونیسي؟
    .call_me = 📞 هو، په زنګ
    .write_me = ✉️ هو، په پیغام
    .not_now = ✋ نه، اوس نه

very_heavy =
    مننه چې راته مو وویل. د مرګ فکر کوئ؟
    3114 ته زنګ ووهئ. وړیا دی، شپه او ورځ.
    اوس څه غواړئ؟
    .danger = 🆘 زه اوس په خطر کې یم
    .die = 🆘 زه د مرګ فکر کوم
    .call_me = 📞 غواړم یو کس زنګ راته ووهي
    .not_now = ✋ اوس هیڅ نه
    .talk = { -talk }

work =
    د کار وروستۍ ورځې در یادې کړئ.
    کوم شی سخت دی؟
    .good = 👍 نه، کار سم روان دی
    .trouble = ✋ هو، یوه ستونزه شته
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    ستونزه څه ده؟
    .danger = ⚠️ خطر شته
    .people = 👥 له یو چا سره ستونزه
    .body = 🩺 بدن مې درد کوي
    .leave = 🚪 دا کار پرېښودل غواړم
    .dont_know = { -dont_know }

health =
    راځئ د روغتیا خبره وکړو.
    درد لرئ؟ خوب مو خراب دی؟
    .good = 👍 نه، ښه دی
    .trouble = ✋ هو، یوه ستونزه شته
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    ستونزه څه ده؟
    .breath = 🆘 د سینې درد، ساه لنډي
    .fever = 🌡 څو ورځې کېږي تبه لرم
    .pain = 🩹 درد لرم
    .sleep = 🌙 خوب مې ښه نه دی
    .doctor = 🩺 ډاکټر نه شم پیدا کولای
    .dont_know = { -dont_know }

home =
    راځئ د کور خبره وکړو.
    کور مو تود او آرام دی؟
    .good = 👍 هو، ښه دی
    .trouble = ✋ نه، یوه ستونزه شته
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    ستونزه څه ده؟
    .outside_children = 🆘 نن شپه بهر، له ماشومانو سره
    .outside = 🌙 بهر یا په موټر کې ویده کېږم
    .leave = 🚪 غواړي له کوره مې وباسي
    .cold = ❄️ تودوخه نشته، یا خطر شته
    .dont_know = { -dont_know }

money =
    راځئ د پیسو خبره وکړو.
    په دې میاشت کې خواړه او مصرف پوره کولای شئ؟
    .good = 👍 هو، پوره کېږي
    .trouble = ✋ نه، سخته ده
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    څه کم دي؟
    .food = 🍞 پوره خواړه نه لرم
    .pay = 💶 معاش مې نه دی راغلی
    .bill = 🧾 یو بل (facture) نه شم ورکولای
    .account = 🔒 د بانک حساب مې بند دی
    .dont_know = { -dont_know }

family =
    راځئ د کورنۍ او نږدې کسانو خبره وکړو.
    له هغوی سره مو حال ښه دی؟
    .good = 👍 هو، ښه دی
    .trouble = ✋ نه، تل نه
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    څه خبره ده؟
    .danger = 🆘 همدا اوس مې وهي
    .fear = ✋ له یو چا وېرېږم
    .child = 🧒 د یو ماشوم لپاره وېرېږم
    .alone = 🪑 د خبرو لپاره هیڅوک نه لرم
    .dont_know = { -dont_know }

papers =
    راځئ د اسنادو خبره وکړو.
    له دې اړخه هر څه ښه دي؟
    .good = 👍 هو، ټول سم دي
    .trouble = ✋ نه، یوه ستونزه لرم
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    ستونزه څه ده؟
    .over = ⏰ زما د سند وخت تېر دی
    .soon = 📅 د یو سند وخت دا میاشت ختمېږي
    .taken = 🔒 یو چا زما اسناد نیولي
    .lost = 🔎 یو سند رانه ورک شوی
    .dont_know = { -dont_know }

digital =
    راځئ د ټلیفون او انټرنټ خبره وکړو.
    په دې کې کومه ستونزه لرئ؟
    .good = 👍 نه، ښه دی
    .trouble = ✋ هو، مرسته غواړم
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    کومه مرسته به ښه وي؟
    .credit = 📱 ټلیفون یا د هغه بسته (forfait)
    .site = 📄 په انټرنټ کې یو اداري کار
    .learn = 💡 غواړم دا کار زده کړم
    .dont_know = { -dont_know }

future =
    راځئ د راتلونکي خبره وکړو.
    د وروسته لپاره کوم فکر لرئ؟
    .idea = 💡 هو، یو فکر لرم
    .trouble = ✋ نه، او اندېښنه لرم
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    اندېښنه مو څه ده؟
    .job = 👷 د کار پیدا کول
    .courage = 🔋 نور توان نه لرم
    .leave = 🚪 دلته هر څه پرېښودل غواړم
    .dont_know = { -dont_know }

need =
    کوم شي ته اړتیا لرئ؟
    یوه تڼۍ کېکاږئ. یا ولیکئ، یا خبرې وکړئ.
    .nothing = 👍 نه، هیڅ، مننه
    .paper = 📄 د یو سند لپاره مرسته
    .call = 📞 زنګ غواړم
    .talk = 🗣 له یو چا سره خبرې کول

bye =
    مننه { $name }. خپل ځان ته پام کوئ.
    هر وخت مو چې خوښه وي، دلته لیکلی شئ.

passed =
    { $is_open ->
        [yes] مننه { $name }. ولېږل شول. لا نه دي لوستل شوي.
       *[no] مننه { $name }. ستاسو پیغام ټیم ته { $opening } رسېږي.
    }
    هر وخت مو چې خوښه وي، دلته لیکلی شئ.

heard =
    مننه { $name }. ستاسو خبرې د { $referent } لپاره ساتل شوې دي.
    { $is_open ->
        [yes] ټیم اوس شته.
       *[no] د ټیم یو کس { $opening } راځي.
    }
    خپل ځان ته پام کوئ.

reach =
    درته زنګ وهل بې خطره دي؟
    .call = 📞 هو، زنګ راته وهلی شئ
    .write = ✉️ نه، یوازې راته ولیکئ
    .dont_know = 🤷 نه پوهېږم بې خطره دي که نه

danger_passed =
    { $is_open ->
        [yes] ټیم اوس شته.
       *[no] ټیم اوس نشته. بېرته راځي: { $opening }.
    }
    خطر اوس شته؟ پورته شمېرې ته زنګ ووهئ.
    له خبرو پرته: 114 ته SMS ولېږئ.
