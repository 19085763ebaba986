### draft

### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    سلام { $name }.
    په کومه ژبه لوستل غواړئ؟
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    سلام { $name }. زه یو روبوټ یم.
    زه د { $structure } لپاره کار کوم.
    زما کار له تاسو سره اړیکه ساتل دي.

who_reads =
    ستاسو پیغامونه انسانان لولي.
    ستاسو د اړیکې کس: { $referent }.
    په دې وختونو کې ټیم لولي، او زه درته لیکم:
    { $hours }

agree =
    زه غواړم دلته ستاسو حال وپوښتم. تاسو «نه» هم ویلی شئ.
    ستاسو کار او مرسته نه بدلېږي.
    دا منئ؟
    .accept = ✅ هو، دا منم
    .refuse = ✋ نه، نه یې غواړم
    .talk = 🗣 غواړم له یو چا سره یې خبره وکړم

accepted =
    مننه { $name }. زه به په راتلونکې کاري ورځ درته لیکم.
    تاسو دلته لیکلی هم شئ، خبرې هم کولای شئ.
    زه د بیړنۍ مرستې پر ځای نه یم. په خطر کې 112 ته زنګ ووهئ.

how_to_stop =
    بندول یې غواړئ؟ دا کلمه ولیکئ: stop.
    هر څه سمدستي بندېږي.
    د تڼیو لیدلو لپاره ‎/menu کېکاږئ.

refused =
    ومې لیکل. د روبوټ نور پیغامونه نه راځي.
    ستاسو کار او مرسته نه بدلېږي.
    فکر مو بدل شو؟ دا کېکاږئ: ‎/menu.
