### draft

### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 له یو چا سره خبرې کول

work =
    سلام { $name }. ستاسو د کار ازمایښتي وخت ژر ختمېږي.
    وروستۍ ورځ: { $trial_until_on }.
    کار څنګه روان دی؟
    .good = 👍 ښه روان دی
    .hard = ✋ یو شی سخت دی
    .leave = 🚪 د پرېښودو فکر کوم
    .talk = { -talk }

which =
    څه سخت دي؟
    یوه تڼۍ کېکاږئ. یا ولیکئ، یا خبرې وکړئ.
    .danger = ⚠️ خطر شته
    .task = 🧰 پخپله کار
    .people = 👥 له یو چا سره ستونزه
    .way = 🚌 لار یا وختونه
    .home = 🏠 په کور کې یوه خبره
    .dont_know = 🤷 نه پوهېږم
    .talk = { -talk }

bye =
    ډېر ښه { $name }. بریالي اوسئ.
    هر وخت مو چې خوښه وي، دلته لیکلی شئ.

passed =
    { $is_open ->
        [yes] مننه { $name }. ولېږل شول. لا نه دي لوستل شوي.
       *[no] مننه { $name }. ستاسو پیغام ټیم ته { $opening } رسېږي.
    }
    دلته نور څه هم لیکلی شئ.
