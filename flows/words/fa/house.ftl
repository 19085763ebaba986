### draft

## Moments et horaires

when_now = اکنون
when_today = امروز، ساعت { $time }
when_tomorrow = فردا، ساعت { $time }
when_day = { $day }، ساعت { $time }
when_unknown = در تاریخی که هنوز نمی‌دانم
from_day_to_day = از { $first } تا { $last }
from_to = از { $start } تا { $end }
and = { $one } و { $two }
hours_line = { $days }: { $spans }
your_team = تیم شما
closed_day = { $first } بسته است.
closed_days = از { $first } تا { $last } بسته است.
quiet_before = پیش از ساعت { $end }
quiet_after = بعد از ساعت { $start }
quiet_between = از ساعت { $start } تا ساعت { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>یادداشت شد.</b>
open =
    .check_in = 🙂 حال خود را بگویم
    .human = 🗣 گپ زدن با کسی
    .menu = 📋 دیدن فهرست
    .pause = ▶️ شروع دوباره یا تغییر
    .language = 🌍 تغییر زبان
    .welcome = 👋 خواندن و انتخاب
aloud =
    .listen = 🔊 شنیدن
aloud_choices = دکمه‌ها: { $labels }.
no_voice = به زبان شما صدا ندارم.
not_aloud = این پیام را با صدا خوانده نتوانستم.
way_out =
    .back = ⬅️ برگشت
    .menu = 📋 فهرست
    .human = 🗣 گپ زدن با کسی
years =
    .later = ➡️ بعدتر
    .earlier = ◀️ اصلاح
late_tap = وقت این سوال گذشته است.
unknown_button = این دکمه دیگر کار نمی‌کند. ‎/menu را بنویسید.

commands = چه می‌توان خواست
    .menu = دیدن دکمه‌ها
    .aide = کمک گرفتن
    .pause = گرفتن یک وقفه
    .stop = توقف همه
    .langue = تغییر زبان
    .mes_donnees = دانستن آنچه نگه داشته شده

## Dialogues

resumed = از همان جا ادامه بدهیم.
restarted = سوال‌هایم تغییر کرد. از اول شروع کنیم.
language_set = یادداشت شد. به دری می‌نویسم.
language_offer = می‌توانم به شما به دری بنویسم.
    .yes = 👍 به دری؟
    .no = ✋ نه، تشکر

## Ce que la personne écrit

guide_found = 📄 در این باره یک راهنما دارم. می‌خواهید بخوانید؟
guides_perhaps =
    📄 شاید درست نفهمیدم.
    شاید یکی از این راهنماها کمک کند:
guides_beside = 📄 شاید خواندن این مفید باشد:
guides_none = در این باره راهنمایی پیدا نکردم.
    .see = 📄 دیدن راهنماها
doors_found = 👉 این را می‌توانید اینجا بخواهید:
faq_found = 💬 شاید موسسه شما قبلاً جواب داده است:
faq_answer =
    💬 <b>جواب موسسه شما</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 کمکم کرد
    .human = 🗣 گپ زدن با کسی
faq_thanks = تشکر، یادداشت شد.
faq_gone = این جواب دیگر نیست. سوال خود را بنویسید.
resource = 📌 { $body }
    .useful = 👍 مفید
resource_gone = این لینک دیگر نیست.
resource_noted = تشکر، یادداشت شد.
relayed = به { $referent } فرستاده شد. هنوز خوانده نشده است.
relayed_later = به { $referent } فرستاده شد. برمی‌گردد: { $back }. هنوز خوانده نشده است.
relayed_cover =
    برگشت { $referent }: { $back }.
    تا آن وقت، پیام شما به { $cover } هم می‌رسد. هنوز خوانده نشده است.
relayed_team = به تیم فرستاده شد. هنوز خوانده نشده است.
kept = پیام شما نگه داشته شد. هنوز کسی اینجا خوانده نمی‌تواند.
    در خطر، به 15 یا 112 زنگ بزنید.
closed =
    🌙 اکنون کسی نمی‌خواند.
    یک نفر { $opening } برمی‌گردد. پیام شما نگه داشته شد.
    در خطر هستید؟ به 15 یا 112 زنگ بزنید. بدون گپ زدن: SMS به 114.
apology =
    ببخشید، نزد ما چیزی کار نکرد.
    پیام شما نگه داشته شد. آن را خوانده نتوانستم.
    در خطر هستید؟ به 15 یا 112 زنگ بزنید. بدون گپ زدن: SMS به 114.
from_caseworker = پیام از <b>{ $by }</b>: { $words }
my_data =
    نام، تخلص، جواب‌ها و پیام‌های شما را نگه می‌دارم. همه رمزگذاری شده است.
    خوانده می‌تواند: { $referent }. می‌توانید یک کاپی، یا پاک شدن همه را بخواهید.
    .copy = 📄 درخواست یک کاپی
    .erase = 🗑 درخواست پاک شدن همه
my_voice = یک برنامه گپ پیام‌های صوتی شما را می‌نویسد. شاید اشتباه کند.

## Arrêt

stopped =
    شد. دیگر پیام ربات نمی‌آید.
    کار و کمک شما تغییر نمی‌کند.
    برای برگشت، «شروع دوباره» یا ‎/menu را بزنید.

## Signalements : ce que la personne en sait

emergency = در خطر هستید؟ به 15 یا 112 زنگ بزنید. بدون گپ زدن: SMS به 114.
critical_suicide =
    ☎️ <b>به 3114 زنگ بزنید.</b> رایگان است، شب و روز.
    اگر همین حالا در خطر هستید: به 15 زنگ بزنید.
critical_violence =
    ☎️ <b>به 17 زنگ بزنید.</b> بدون گپ زدن: SMS به 114.
    رایگان است، شب و روز.
critical_child =
    ☎️ <b>به 119 زنگ بزنید.</b> رایگان است، شب و روز.
    خطر همین حالا: به 17 یا 15 زنگ بزنید.
critical_health =
    ☎️ <b>به 15 زنگ بزنید.</b> بدون گپ زدن: SMS به 114.
    رایگان است، شب و روز.
critical_housing =
    ☎️ <b>به 115 زنگ بزنید.</b> رایگان است، شب و روز.
    اگر دیر شد، باز زنگ بزنید. خطر همین حالا: به 112 زنگ بزنید.
critical_other =
    ☎️ <b>به 112 زنگ بزنید.</b> بدون گپ زدن: SMS به 114.
    رایگان است، شب و روز.
copy =
    .number = 📋 کاپی شماره ⁦{ $number }⁩
flag_raised = به { $referent } و تیم خبر دادم. هنوز کسی نخوانده است. وقتی کسی پیام شما را بگیرد، می‌گویم.
flag_raised_on_call = به نفر نوکریوال خبر دادم. هنوز نخوانده است. وقتی پیام شما را بگیرد، می‌گویم. تیم { $opening } برمی‌گردد.
flag_raised_referent = به { $referent } خبر دادم. هنوز کسی نخوانده است. وقتی کسی پیام شما را بگیرد، می‌گویم.
flag_raised_team = به تیم خبر دادم. هنوز کسی نخوانده است. وقتی کسی پیام شما را بگیرد، می‌گویم.
flag_raised_nobody =
    پیام شما نگه داشته شد. اینجا هنوز به کسی خبر داده نمی‌توانم.
    در خطر هستید؟ به 15 یا 112 زنگ بزنید. بدون گپ زدن: SMS به 114.
flag_raised_closed = تیم حالا نیست. { $opening } برمی‌گردد. همان وقت پیام شما به تیم می‌رسد.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    شماره ⁦{ $number }⁩ هم جواب می‌دهد{ $always ->
        [yes] ، شب و روز
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = تیم زود بسته می‌شود. اگر پیش از آن جواب نیاید، { $back } برمی‌گردد.
flag_joined = یادداشت شد. به پیام شما اضافه می‌کنم. هنوز خوانده نشده است.
flag_climbed =
    هنوز کسی پیام شما را نگرفته است.
    { $rung ->
        [1] همین حالا به همه تیم خبر دادم.
       *[2] همین حالا به مسئولان خبر دادم.
    }
    { $level ->
        [critical] در خطر هستید؟ به 15 یا 112 زنگ بزنید. بدون گپ زدن: SMS به 114.
       *[other] ادامه می‌دهم.
    }
flag_came_back = پیام شما هنوز باز است. یک بار دیگر به تیم خبر دادم.
flag_taken = پیام شما اکنون نزد <b>{ $by }</b> است، و کارش پیش می‌رود.
flag_tried = کوشش شد با شما تماس گرفته شود، از طرف <b>{ $by }</b>. پیام شما باز می‌ماند.
flag_closed = کار پیام شما نزد <b>{ $by }</b> تمام شد. هنوز نیاز دارید؟ به من بنویسید، یا ‎/menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] به { $to } فرستاده شد. هنوز خوانده نشده است.
       *[no] یادداشت شد. { $opening } به { $to } می‌رسد.
    }
errand_opened_team =
    { $is_open ->
        [yes] به تیم فرستاده شد. هنوز خوانده نشده است.
       *[no] یادداشت شد. { $opening } به تیم می‌رسد.
    }
errand_settled =
    نوشته <b>{ $by }</b>: حل شد ({ $topic ->
        [hours_sheet] ورق ساعت‌ها
        [pay_late] معاش نرسیده
        [pay_amount] مقدار معاش
        [pay_hours] ساعت‌های پرداخت شده
        [pay_payslip] ورق معاش
        [pay_account] حساب بانکی
        [advance] پیش‌پرداخت
        [end_papers] ورق‌های پایان قرارداد
        [paperwork] کمک برای کاغذهای شما
        [dossier] دوسیه شما
        [letter] نامه شما
        [paper_end] کاغذی که تمام می‌شود
        [pay_card] سوال در باره معاش
        [attestation_doubt] تصدیق
        [data_copy] کاپی معلومات شما
        [data_erasure] پاک کردن معلومات شما
       *[pay_other] معاش شما
    }).
    برای شما حل نشده است؟ اینجا بنویسید.

## Dossiers et documents

paper_name = { $paper ->
         [identity] سند هویت
         [address] سند آدرس
         [payslips] ورق‌های معاش
         [contract] قرارداد کار
         [bank_details] حساب بانکی (RIB)
         [bank_refusal] رد بانک
         [lease] قرارداد خانه
         [rent] مقدار کرایه
         [family_help] نفقه یا کمک گرفته شده
         [family_book] کتابچه خانواده
         [schedule] تقسیم اوقات
         [caf_certificate] تصدیق CAF
         [disability_form] ورق cerfa 15692
         [medical_form] تصدیق داکتر
         [signature_photo] عکس و امضای دیجیتل
         [ofii] کارت اقامت یا قرارداد OFII
         [photo] عکس تازه‌تر از 6 ماه
         [birth_certificate] سند تولد
         [passport] پاسپورت
         [old_card] کارت قبلی
         [tax_notice] ورق مالیات
         [quote] قیمت کورس
         [travel_proof] کارت بس یا بل
         [work_certificate] تصدیق کار (certificat de travail)
         [final_settlement] حساب آخر (solde de tout compte)
         [employer_certificate] ورق برای France Travail
         [tax_number] نمبر مالیات
         [residence_permit] کارت اقامت
         [health_cover] کمک صحی (C2S)
         [disability] معلولیت (RQTH)
         [identity_card] کارت هویت
         [hours_sheet] ورق ساعت‌ها
         [letter] نامه
        *[sent] سند
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] پوره
        [one] 1 کاغذ کم است
        [waiting] منتظر جواب
       *[more] { $left } کاغذ کم است
    }
dossier_taken = دوسیه شما اکنون نزد <b>{ $by }</b> است، و کارش پیش می‌رود.
dossier_result =
    نوشته <b>{ $by }</b> برای دوسیه شما: { $result ->
        [accepted] قبول شد
        [refused] رد شد
       *[waiting] منتظر جواب
    }.
    درست نیست؟ اینجا بنویسید.
found_again = 📎 فهمیدن این نامه سخت است؟
    .explain = ❓ این نامه چه می‌خواهد؟
sheet_or_not = 📎 آیا این ورق ساعت‌های شما است؟
    .yes = ✅ بله
    .no = ✋ نه، چیز دیگر است
sheet_received =
    تشکر { $name }. عکس برای { $pay_contact } نگه داشته شد.
    ورق را هم نگه دارید.
photo_dark =
    📷 عکس کمی تاریک است.
    نزدیک کلکین بهتر می‌شود.
photo_blurred =
    📷 عکس کمی روشن نیست.
    ورق را بگذارید، و تلفون را با دو دست بگیرید.
photo_small =
    📷 عکس کمی کوچک است.
    نزدیک‌تر به ورق بهتر می‌شود.
photo =
    .again = 📷 دوباره عکس گرفتن
    .keep = 👍 همین را نگه دارید
