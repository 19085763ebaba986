### draft

### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 له یو چا سره خبرې کول
-call = 📞 غواړم زنګ راته ووهئ

soon =
    سلام { $name }. { $ahead ->
        [three_months] ستاسو قرارداد 3 میاشتې وروسته ختمېږي.
        [two_months] ستاسو قرارداد 2 میاشتې وروسته ختمېږي.
        [one_month] ستاسو قرارداد 1 میاشت وروسته ختمېږي.
       *[other] ستاسو قرارداد د پای نېټه لري.
    }
    وروستۍ ورځ: { $contract_until_on }.
    { $ahead ->
        [three_months] د راتلونکي د فکر کولو لپاره ښه وخت دی.
        [two_months] راځئ ګام په ګام د راتلونکي خبره وکړو.
       *[one_month] د راتلونکي تیاری له یو چا سره کېږي.
    }
    .wish = 🧭 وایم چې وروسته څه غواړم
    .papers = 📄 هغه اسناد چې تیار یې کړم
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 پوه شوم، مننه

wish =
    له دې قرارداد وروسته څه غواړئ؟
    دا کومه ژمنه نه ده.
    .go_on = 🔁 که کېږي، دلته پاتې شم
    .job = 👷 بل کار پیدا کړم
    .training = 🎓 یو مسلک زده کړم
    .rest = 🌿 لږ دمه وکړم
    .dont_know = 🤷 لا نه پوهېږم
    .talk = { -talk }

papers =
    دا تیار کړئ: د هویت سند یا د اوسېدو کارت، RIB (د بانک حساب)، CV، قرارداد.
    په پای کې باید 3 اسناد درکړل شي:
    • د کار سند: certificat de travail
    • وروستی حساب: solde de tout compte
    • د France Travail لپاره تصدیق پاڼه: attestation
    .call = { -call }
    .clear = 👍 پوه شوم، مننه
    .talk = { -talk }

slot =
    غواړئ په زنګ کې د دې خبره وکړئ؟
    کوم وخت ښه دی؟
    .morning = 🌅 سهار
    .afternoon = 🌇 له غرمې وروسته
    .any = 🕘 دواړه ښه دي
    .not_now = ✋ نه، اوس نه
    .talk = { -talk }

bye =
    سمه ده. هر وخت مو چې خوښه وي، دلته لیکلی شئ.

passed =
    { $is_open ->
        [yes] ولېږل شول. لا نه دي لوستل شوي.
       *[no] ومې لیکل. ستاسو غوښتنه ټیم ته { $opening } رسېږي.
    }
