### draft

### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 له یو چا سره خبرې کول
-call = 📞 غواړم زنګ راته ووهئ

soon =
    سلام { $name }. { $ahead ->
        [three_months] ستاسو PASS IAE به 3 میاشتې وروسته ختم شي.
        [two_months] ستاسو PASS IAE به 2 میاشتې وروسته ختم شي.
        [one_month] ستاسو PASS IAE به 1 میاشت وروسته ختم شي.
       *[other] ستاسو PASS IAE د پای نېټه لري.
    }
    وروستۍ ورځ: { $pass_until_on }.
    اوس له { $referent } سره د دې خبرې وخت دی.
    .what = 💡 دا PASS IAE څه شی دی؟
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 پوه شوم، مننه

what =
    د PASS IAE معنا: د کار په پروګرام کې ستاسو حق.
    دا ستاسو دی. دا ستاسو قرارداد نه دی.
    ځینې وختونه د وخت اوږدول غوښتل کېدای شي.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 پوه شوم، مننه

slot =
    د زنګ لپاره کوم وخت ښه دی؟
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
