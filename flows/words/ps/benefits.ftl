### draft

### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ زه مرسته غواړم
-talk = 🗣 له یو چا سره خبرې کول

soon =
    سلام { $name }. د CAF فورمې وخت نږدې دی.
    دا د RSA او prime d’activité لپاره ده.
    وروستۍ ورځ: { $due_on }.
    .done = ✅ ما دا کار کړی
    .how = 💡 څنګه یې وکړم؟
    .help = { -help }
    .talk = { -talk }

how =
    1. په caf.fr کې: «Déclarer mes ressources».
    2. له خپلو د معاش پاڼو سره یې پرتله کړئ.
    سمه کرښه: «montant net social».
    3. غلط شیان سم کړئ، بیا یې تایید کړئ.
    .clear = 👍 پوه شوم، مننه
    .help = { -help }
    .talk = { -talk }

bye =
    مننه { $name }. شک لرئ؟ دلته ولیکئ.

reminded =
    ډېر ښه. که تایید یې نه کړئ، بیا CAF پیسې نه ورکوي.
    شک لرئ؟ دلته ولیکئ.

passed =
    { $is_open ->
        [yes] ولېږل شول. لا نه دي لوستل شوي.
       *[no] ستاسو غوښتنه ټیم ته { $opening } رسېږي.
    }
    د معاش پاڼې مو ځان ته نږدې وساتئ.
