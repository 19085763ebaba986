### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 له یو چا سره خبرې کول

sign =
    سلام { $name }. زموږ له خوا یو کوچنی سلام.
    { $reason ->
        [equipment] تاسو وسایل نه درلودل. اوس څنګه ده؟
        [connection] تاسو انټرنټ نه درلود. اوس څنګه ده؟
        [digital_fear] کمپیوټر زده کېدای شي. بیړه نشته.
        [childcare] لومړی ماشومان. بیړه نشته.
        [health] لومړی روغتیا. بیړه مه کوئ.
        [service] زموږ ځینې کارونه سم نه وو. غواړو ستاسو خبره واورو.
       *[other] تاسو ته د څه کولو اړتیا نشته.
    }
    حال مو څنګه دی؟
    .fine = 👍 ښه دی
    .not_great = 🙁 دومره ښه نه دی
    .back = 📅 د راستنېدو خبرې کول
    .talk = { -talk }

slot =
    یو کس د دې خبرې لپاره درته زنګ وهلی شي.
    کوم وخت ښه دی؟
    .morning = 🌅 سهار
    .afternoon = 🌇 له غرمې وروسته
    .any = 🕘 دواړه ښه دي
    .not_now = ✋ نه، اوس نه
    .talk = { -talk }

fine =
    مننه { $name }. ورځ مو ښه.

bye =
    سمه ده { $name }. بیړه مه کوئ.
    هر وخت مو چې خوښه وي، دلته لیکلی شئ.

passed =
    { $is_open ->
        [yes] مننه { $name }. ولېږل شول. لا نه دي لوستل شوي.
       *[no] مننه { $name }. ستاسو پیغام ټیم ته { $opening } رسېږي.
    }
    دلته نور څه هم لیکلی شئ.

heard =
    مننه { $name }. ستاسو خبرې د { $referent } لپاره ساتل شوې دي.
