### draft

# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = اوس
when_today = نن { $time } بجې
when_tomorrow = سبا { $time } بجې
when_day = { $day }، { $time } بجې
when_unknown = په نامعلومه نېټه
from_day_to_day = له { $first } څخه تر { $last }
from_to = له { $start } څخه تر { $end }
and = { $one } او { $two }
hours_line = { $days }: { $spans }
your_team = ټیم
closed_day = د بندېدو ورځ: { $first }.
closed_days = بند دی له { $first } څخه تر { $last }.
quiet_before = له { $end } بجو مخکې
quiet_after = له { $start } بجو وروسته
quiet_between = له { $start } څخه تر { $end } بجو

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>ومې لیکل.</b>
open =
    .check_in = 🙂 خپل حال ویل
    .human = 🗣 له یو چا سره خبرې کول
    .menu = 📋 مینو کتل
    .pause = ▶️ بیا پیل یا بدلول
    .language = 🌍 ژبه بدلول
    .welcome = 👋 لوستل او خوښول
aloud =
    .listen = 🔊 اورېدل
aloud_choices = تڼۍ: { $labels }.
no_voice = زه ستاسو په ژبه غږ نه لرم.
not_aloud = دا مې په لوړ غږ ونه شو لوستلی.
way_out =
    .back = ⬅️ شاته
    .menu = 📋 مینو
    .human = 🗣 له یو چا سره خبرې کول
years =
    .later = ➡️ وروسته
    .earlier = ◀️ سمول
late_tap = د دې پوښتنې وخت تېر شو.
unknown_button = دا تڼۍ نور کار نه کوي. دا ولیکئ: ‎/menu.

commands = څه غوښتلی شئ
    .menu = تڼۍ کتل
    .aide = مرسته غوښتل
    .pause = وقفه کول
    .stop = هر څه بندول
    .langue = ژبه بدلول
    .mes_donnees = پوهېدل چې څه ساتل شوي

## Dialogues

resumed = راځئ له هغه ځایه یې بیا پیل کړو.
restarted = زما پوښتنې بدلې شوې. راځئ له سره پیل کړو.
language_set = ومې لیکل. زه په پښتو لیکم.
language_offer = زه تاسو ته په پښتو لیکلی شم.
    .yes = 👍 په پښتو؟
    .no = ✋ نه، مننه

## Ce que la personne écrit

guide_found = 📄 زه د دې لپاره یو لارښود لرم. غواړئ ویې لولئ؟
guides_perhaps =
    📄 شاید سم پوه شوی نه یم.
    کېدای شي له دې لارښودونو یو مرسته وکړي:
guides_beside = 📄 ښايي دا لوستل ګټور وي:
guides_none = د دې لپاره مې لارښود ونه موند.
    .see = 📄 لارښودونه وګورئ
doors_found = 👉 دا دلته غوښتلی شئ:
faq_found = 💬 ستاسو مؤسسې شاید مخکې ځواب ورکړی وي:
faq_answer =
    💬 <b>ستاسو د مؤسسې ځواب</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 دې مرسته راسره وکړه
    .human = 🗣 له یو چا سره خبرې کول
faq_thanks = مننه، ومې لیکل.
faq_gone = دا ځواب نور نشته. خپله پوښتنه ولیکئ.
resource = 📌 { $body }
    .useful = 👍 ګټور دی
resource_gone = دا لینک نور نشته.
resource_noted = مننه، ومې لیکل.
relayed = دا { $referent } ته ولېږل شول. لا نه دي لوستل شوي.
relayed_later = دا { $referent } ته ولېږل شول. بېرته راځي: { $back }. لا نه دي لوستل شوي.
relayed_cover =
    د { $referent } د راستنېدو وخت: { $back }.
    تر هغه وخته ستاسو پیغامونه { $cover } ته هم رسېږي. لا نه دي لوستل شوي.
relayed_team = دا ټیم ته ولېږل شول. لا نه دي لوستل شوي.
kept = ستاسو پیغام ساتل شوی. دلته یې لا څوک نه شي لوستلی.
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ.
closed =
    🌙 اوس څوک پیغامونه نه لولي.
    د ټیم یو کس { $opening } راځي. ستاسو پیغام ساتل شوی.
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ. له خبرو پرته: 114 ته SMS ولېږئ.
apology =
    بخښنه، زموږ په کار کې ستونزه پېښه شوه.
    ستاسو پیغام ساتل شوی. ما ونه شو لوستلی.
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ. له خبرو پرته: 114 ته SMS ولېږئ.
from_caseworker = د <b>{ $by }</b> پیغام: { $words }
my_data =
    زه ستاسو پوره نوم، ځوابونه او پیغامونه ساتم. هر څه په رمز ساتل شوي.
    لوستلی یې شي: { $referent }. تاسو یې کاپي غوښتلی شئ، یا د هر څه پاکول.
    .copy = 📄 د کاپي غوښتنه
    .erase = 🗑 د هر څه د پاکولو غوښتنه
my_voice = یو پروګرام ستاسو غږیز پیغامونه په لیکنه اړوي. کېدای شي غلط شي.

## Arrêt

stopped =
    وشول. د روبوټ نور پیغامونه نه راځي.
    ستاسو کار او مرسته نه بدلېږي.
    که بېرته راځئ، «بیا پیل» کېکاږئ، یا ‎/menu.

## Signalements : ce que la personne en sait

emergency = په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ. له خبرو پرته: 114 ته SMS ولېږئ.
critical_suicide =
    ☎️ <b>3114 ته زنګ ووهئ.</b> وړیا دی، شپه او ورځ.
    که اوس په خطر کې یئ: 15 ته زنګ ووهئ.
critical_violence =
    ☎️ <b>17 ته زنګ ووهئ.</b> له خبرو پرته: 114 ته SMS ولېږئ.
    وړیا دی، شپه او ورځ.
critical_child =
    ☎️ <b>119 ته زنګ ووهئ.</b> وړیا دی، شپه او ورځ.
    خطر اوس شته: 17 یا 15 ته زنګ ووهئ.
critical_health =
    ☎️ <b>15 ته زنګ ووهئ.</b> له خبرو پرته: 114 ته SMS ولېږئ.
    وړیا دی، شپه او ورځ.
critical_housing =
    ☎️ <b>115 ته زنګ ووهئ.</b> وړیا دی، شپه او ورځ.
    که ځنډ وي، بیا هڅه وکړئ. خطر اوس شته: 112 ته زنګ ووهئ.
critical_other =
    ☎️ <b>112 ته زنګ ووهئ.</b> له خبرو پرته: 114 ته SMS ولېږئ.
    وړیا دی، شپه او ورځ.
copy =
    .number = 📋 شمېره کاپي کړئ: ⁦{ $number }⁩
flag_raised = ما { $referent } او ټیم خبر کړل. لا چا نه دی لوستی. کله چې څوک ستاسو پیغام په غاړه واخلي، درته وایم.
flag_raised_on_call = ما نوکریوال کس خبر کړ. لا یې نه دی لوستی. کله چې ستاسو پیغام په غاړه واخلي، درته وایم. ټیم { $opening } راځي.
flag_raised_referent = ما { $referent } ته خبر ورکړ. لا چا نه دی لوستی. کله چې څوک ستاسو پیغام په غاړه واخلي، درته وایم.
flag_raised_team = ما ټیم خبر کړ. لا چا نه دی لوستی. کله چې څوک ستاسو پیغام په غاړه واخلي، درته وایم.
flag_raised_nobody =
    ستاسو پیغام ساتل شوی. دلته لا هیڅوک نه شم خبرولی.
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ. له خبرو پرته: 114 ته SMS ولېږئ.
flag_raised_closed = ټیم اوس نشته. بېرته راځي: { $opening }. ستاسو پیغام به هغه وخت ورته ورسېږي.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    دا شمېره هم ځواب درکوي: ⁦{ $number }⁩{ $always ->
        [yes] ، شپه او ورځ
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = ټیم ژر بندېږي. که تر هغه ځواب رانغی، ټیم { $back } راځي.
flag_joined = ومې لیکل. دا ستاسو له پیغام سره یو ځای کوم. لا نه دي لوستل شوي.
flag_climbed =
    ستاسو پیغام لا چا په غاړه نه دی اخیستی.
    { $rung ->
        [1] ما همدا اوس ټول ټیم خبر کړ.
       *[2] ما همدا اوس مسئولین خبر کړل.
    }
    { $level ->
        [critical] په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ. له خبرو پرته: 114 ته SMS ولېږئ.
       *[other] زه دوام ورکوم.
    }
flag_came_back = ستاسو پیغام لا خلاص دی. ما همدا اوس ټیم یو ځل بیا خبر کړ.
flag_taken = ستاسو پیغام اوس له <b>{ $by }</b> سره دی، او کار پرې روان دی.
flag_tried = له تاسو سره د اړیکې هڅه وشوه: <b>{ $by }</b>. ستاسو پیغام لا خلاص دی.
flag_closed = پر پیغام مو د <b>{ $by }</b> کار ختم شو. نور څه غواړئ؟ راته ولیکئ، یا ‎/menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] دا { $to } ته ولېږل شول. لا نه دي لوستل شوي.
       *[no] ومې لیکل. دا { $to } ته { $opening } رسېږي.
    }
errand_opened_team =
    { $is_open ->
        [yes] دا ټیم ته ولېږل شول. لا نه دي لوستل شوي.
       *[no] ومې لیکل. دا ټیم ته { $opening } رسېږي.
    }
errand_settled =
    د <b>{ $by }</b> یادښت: ستونزه حل شوه ({ $topic ->
        [hours_sheet] د ساعتونو پاڼه
        [pay_late] نه رسېدلی معاش
        [pay_amount] د معاش اندازه
        [pay_hours] د معاش ساعتونه
        [pay_payslip] د معاش پاڼه
        [pay_account] د بانک حساب
        [advance] د معاش یوه برخه: acompte
        [end_papers] د قرارداد د پای اسناد
        [paperwork] ستاسو د اسنادو مرسته
        [dossier] ستاسو دوسیه
        [letter] ستاسو لیک
        [paper_end] هغه سند چې وخت یې ختمېږي
        [pay_card] د معاش په اړه پوښتنه
        [attestation_doubt] تصدیق پاڼه
        [data_copy] ستاسو د معلوماتو کاپي
        [data_erasure] ستاسو د معلوماتو پاکول
       *[pay_other] ستاسو معاش
    }).
    ستاسو لپاره حل نه ده؟ دلته ولیکئ.

## Dossiers et documents

paper_name = { $paper ->
         [identity] د هویت سند
         [address] د پتې ثبوت
         [payslips] د معاش پاڼې
         [contract] د کار قرارداد
         [bank_details] د بانک حساب (RIB)
         [bank_refusal] د بانک د نه منلو لیک
         [lease] د کرایې قرارداد
         [rent] د کرایې اندازه
         [family_help] نفقه یا د کورنۍ مرسته
         [family_book] د کورنۍ کتابچه
         [schedule] د کار تقسیم اوقات
         [caf_certificate] د CAF تصدیق پاڼه
         [disability_form] فورمه cerfa 15692
         [medical_form] د ډاکټر تصدیق پاڼه
         [signature_photo] ډیجیټل عکس او لاسلیک
         [ofii] د اوسېدو کارت یا د OFII قرارداد
         [photo] نوی عکس (تر 6 میاشتو)
         [birth_certificate] د زېږېدو سند
         [passport] پاسپورټ
         [old_card] پخوانی کارت
         [tax_notice] د مالیې پاڼه
         [quote] د زده کړې د بیې پاڼه
         [travel_proof] د ترانسپورت کارت یا بل
         [work_certificate] د certificat de travail پاڼه
         [final_settlement] د solde de tout compte پاڼه
         [employer_certificate] د France Travail لپاره پاڼه
         [tax_number] د مالیې شمېره
         [residence_permit] د اوسېدو کارت
         [health_cover] د روغتیا مرسته (C2S)
         [disability] معیوبیت (RQTH)
         [identity_card] د هویت کارت
         [hours_sheet] د ساعتونو پاڼه
         [letter] لیک
        *[sent] سند
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] پوره
        [one] 1 سند کم دی
        [waiting] ځواب ته په تمه
       *[more] { $left } اسناد کم دي
    }
dossier_taken = ستاسو دوسیه اوس له <b>{ $by }</b> سره ده، او کار پرې روان دی.
dossier_result =
    د <b>{ $by }</b> یادښت ستاسو د دوسیې لپاره: { $result ->
        [accepted] ومنل شوه
        [refused] رد شوه
       *[waiting] ځواب ته په تمه
    }.
    سم نه دي؟ دلته ولیکئ.
found_again = 📎 دا یو سخت لیک دی؟
    .explain = ❓ دا لیک څه غواړي؟
sheet_or_not = 📎 دا ستاسو د ساعتونو پاڼه ده؟
    .yes = ✅ هو
    .no = ✋ نه، بل شی دی
sheet_received =
    مننه { $name }. عکس د { $pay_contact } لپاره ساتل شوی دی.
    پاڼه هم ځان ته وساتئ.
photo_dark =
    📷 عکس لږ تیاره دی.
    کړکۍ ته نږدې به ښه شي.
photo_blurred =
    📷 عکس لږ تت دی.
    کاغذ کېږدئ، او ټلیفون په دوو لاسونو ونیسئ.
photo_small =
    📷 عکس لږ کوچنی دی.
    کاغذ ته نږدې به ښه شي.
photo =
    .again = 📷 عکس بیا اخلم
    .keep = 👍 همداسې یې وساتئ
