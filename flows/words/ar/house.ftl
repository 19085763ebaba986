### draft

# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = الآن
when_today = اليوم، الساعة { $time }
when_tomorrow = غداً، الساعة { $time }
when_day = { $day }، الساعة { $time }
when_unknown = في تاريخ لا أعرفه بعد
from_day_to_day = من { $first } إلى { $last }
from_to = من { $start } إلى { $end }
and = { $one } و{ $two }
hours_line = { $days }: { $spans }
your_team = فريقكم
closed_day = مغلق يوم { $first }.
closed_days = مغلق من { $first } إلى { $last }.
quiet_before = قبل الساعة { $end }
quiet_after = بعد الساعة { $start }
quiet_between = من الساعة { $start } إلى الساعة { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>سجّلت ذلك.</b>
open =
    .check_in = 🙂 أخبركم عن حالي
    .human = 🗣 التحدث مع شخص
    .menu = 📋 رؤية القائمة
    .pause = ▶️ العودة أو التغيير
    .language = 🌍 تغيير اللغة
    .welcome = 👋 القراءة والاختيار
aloud =
    .listen = 🔊 استماع
aloud_choices = الأزرار: { $labels }.
no_voice = ليس لدي صوت بلغتك.
not_aloud = لم أتمكن من قراءة هذه الرسالة بصوت عالٍ.
way_out =
    .back = ⬅️ رجوع
    .menu = 📋 القائمة
    .human = 🗣 التحدث مع شخص
years =
    .later = ➡️ لاحقاً
    .earlier = ◀️ تصحيح
late_tap = هذا السؤال انتهى وقته.
unknown_button = هذا الزر لم يعد يعمل. اكتبوا ‎/menu.

commands = ما يمكن طلبه
    .menu = رؤية الأزرار
    .aide = طلب المساعدة
    .pause = أخذ استراحة
    .stop = إيقاف كل شيء
    .langue = تغيير اللغة
    .mes_donnees = معرفة ما هو محفوظ

## Dialogues

resumed = لنكمل من حيث توقفنا.
restarted = تغيّرت أسئلتي. لنبدأ من جديد.
language_set = سجّلت ذلك. أكتب بالعربية.
language_offer = يمكنني أن أكتب لكم بالعربية.
    .yes = 👍 بالعربية؟
    .no = ✋ لا، شكراً

## Ce que la personne écrit

guide_found = 📄 عندي بطاقة عن هذا الموضوع. هل تريدون قراءتها؟
guides_perhaps =
    📄 ربما لم أفهم جيداً.
    قد تساعدكم إحدى هذه البطاقات:
guides_beside = 📄 ربما يفيدك أن تقرأ:
guides_none = لم أجد بطاقة عن هذا الموضوع.
    .see = 📄 رؤية البطاقات
doors_found = 👉 يمكنكم طلب ذلك هنا:
faq_found = 💬 ربما أجابت مؤسستك من قبل:
faq_answer =
    💬 <b>جواب من مؤسستك</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 هذا ساعدني
    .human = 🗣 التحدث مع شخص
faq_thanks = شكرًا، تم التسجيل.
faq_gone = هذا الجواب لم يعد موجودًا. اكتب سؤالك.
resource = 📌 { $body }
    .useful = 👍 مفيد
resource_gone = هذا الرابط لم يعد موجودًا.
resource_noted = شكرًا، تم التسجيل.
relayed = أُرسلت رسالتكم إلى { $referent }. لم تُقرأ بعد.
relayed_later = أُرسلت رسالتكم إلى { $referent }. موعد العودة: { $back }. لم تُقرأ بعد.
relayed_cover =
    عودة { $referent }: { $back }.
    قبل ذلك، تصل رسائلكم أيضاً إلى { $cover }. لم تُقرأ بعد.
relayed_team = أُرسلت رسالتكم إلى الفريق. لم تُقرأ بعد.
kept = رسالتكم محفوظة. لا أحد يستطيع قراءتها هنا بعد.
    في خطر، اتصلوا بالرقم 15 أو 112.
closed =
    🌙 لا أحد يقرأ الآن.
    يعود شخص من الفريق { $opening }. رسالتكم محفوظة.
    في خطر؟ اتصلوا بالرقم 15 أو 112. بدون كلام: رسالة SMS إلى 114.
apology =
    عذراً، حدث خلل عندنا.
    رسالتكم محفوظة. لم أستطع قراءتها.
    في خطر؟ اتصلوا بالرقم 15 أو 112. بدون كلام: رسالة SMS إلى 114.
from_caseworker = رسالة من <b>{ $by }</b>: { $words }
my_data =
    أحفظ اسمكم الكامل وأجوبتكم ورسائلكم. كل شيء مشفّر.
    من يقرأها: { $referent }. يمكنكم طلب نسخة، أو طلب محو كل شيء.
    .copy = 📄 طلب نسخة
    .erase = 🗑 طلب محو كل شيء
my_voice = برنامج يكتب ما تقوله رسائلكم الصوتية. وقد يخطئ.

## Arrêt

stopped =
    تم ذلك. لا مزيد من رسائل الروبوت.
    عملكم ومساعدتكم لا يتغيران.
    للعودة يوماً ما، اضغطوا «العودة»، أو ‎/menu.

## Signalements : ce que la personne en sait

emergency = في خطر؟ اتصلوا بالرقم 15 أو 112. بدون كلام: رسالة SMS إلى 114.
critical_suicide =
    ☎️ <b>اتصلوا بالرقم 3114.</b> هذا مجاني، ليلاً ونهاراً.
    إذا كنتم في خطر الآن: اتصلوا بالرقم 15.
critical_violence =
    ☎️ <b>اتصلوا بالرقم 17.</b> بدون كلام: رسالة SMS إلى 114.
    هذا مجاني، ليلاً ونهاراً.
critical_child =
    ☎️ <b>اتصلوا بالرقم 119.</b> هذا مجاني، ليلاً ونهاراً.
    خطر الآن: اتصلوا بالرقم 17، أو 15.
critical_health =
    ☎️ <b>اتصلوا بالرقم 15.</b> بدون كلام: رسالة SMS إلى 114.
    هذا مجاني، ليلاً ونهاراً.
critical_housing =
    ☎️ <b>اتصلوا بالرقم 115.</b> هذا مجاني، ليلاً ونهاراً.
    حاولوا من جديد إذا طال الانتظار. خطر الآن: اتصلوا بالرقم 112.
critical_other =
    ☎️ <b>اتصلوا بالرقم 112.</b> بدون كلام: رسالة SMS إلى 114.
    هذا مجاني، ليلاً ونهاراً.
copy =
    .number = 📋 نسخ الرقم ⁦{ $number }⁩
flag_raised = أبلغتُ { $referent } والفريق. رسالتكم لم تُقرأ بعد. سأخبركم عندما يتكفل بها شخص.
flag_raised_on_call = أبلغتُ الشخص المناوب. رسالتكم لم تُقرأ بعد. سأخبركم عندما يتكفل بها. يعود الفريق { $opening }.
flag_raised_referent = أبلغتُ { $referent }. رسالتكم لم تُقرأ بعد. سأخبركم عندما يتكفل بها شخص.
flag_raised_team = أبلغتُ الفريق. رسالتكم لم تُقرأ بعد. سأخبركم عندما يتكفل بها شخص.
flag_raised_nobody =
    رسالتكم محفوظة. هنا، لا أستطيع إبلاغ أحد بعد.
    في خطر؟ اتصلوا بالرقم 15 أو 112. بدون كلام: رسالة SMS إلى 114.
flag_raised_closed = الفريق غير موجود الآن. يعود { $opening }. عندها تصله رسالتكم.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    الرقم ⁦{ $number }⁩ يجيب أيضاً{ $always ->
        [yes] ، ليلاً ونهاراً
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = الفريق يغلق قريباً. إذا لم يجب أحد قبل ذلك، يعود الفريق { $back }.
flag_joined = سجّلت ذلك. أضيفه إلى رسالتكم. لم تُقرأ بعد.
flag_climbed =
    لم يتكفل أحد برسالتكم بعد.
    { $rung ->
        [1] أبلغتُ الآن كل الفريق.
       *[2] أبلغتُ الآن المسؤولين.
    }
    { $level ->
        [critical] في خطر؟ اتصلوا بالرقم 15 أو 112. بدون كلام: رسالة SMS إلى 114.
       *[other] أواصل المحاولة.
    }
flag_came_back = رسالتكم ما زالت مفتوحة. أبلغتُ الفريق مرة أخرى.
flag_taken = رسالتكم الآن عند <b>{ $by }</b>، والمتابعة جارية.
flag_tried = جرت محاولة للوصول إليكم من <b>{ $by }</b>. رسالتكم تبقى مفتوحة.
flag_closed = انتهت متابعة رسالتكم عند <b>{ $by }</b>. تحتاجون إلى شيء آخر؟ اكتبوا لي، أو ‎/menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] أُرسل الطلب إلى { $to }. لم يُقرأ بعد.
       *[no] سجّلت ذلك. يصل الطلب إلى { $to } { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] أُرسلت رسالتكم إلى الفريق. لم تُقرأ بعد.
       *[no] سجّلت ذلك. يصل الطلب إلى الفريق { $opening }.
    }
errand_settled =
    ملاحظة من <b>{ $by }</b>: تم الحل ({ $topic ->
        [hours_sheet] ورقة الساعات
        [pay_late] راتب لم يصل
        [pay_amount] مبلغ الراتب
        [pay_hours] الساعات المدفوعة
        [pay_payslip] ورقة الراتب
        [pay_account] الحساب البنكي
        [advance] جزء من الراتب: acompte
        [end_papers] أوراق نهاية العقد
        [paperwork] مساعدة في أوراقكم
        [dossier] ملفكم
        [letter] رسالتكم
        [paper_end] ورقة تنتهي
        [pay_card] سؤال عن الراتب
        [attestation_doubt] شهادة
        [data_copy] نسخة من بياناتكم
        [data_erasure] محو بياناتكم
       *[pay_other] راتبكم
    }).
    لم تُحل المشكلة بالنسبة لكم؟ اكتبوا هنا.

## Dossiers et documents

paper_name = { $paper ->
         [identity] وثيقة هوية
         [address] إثبات العنوان
         [payslips] أوراق الراتب
         [contract] عقد العمل
         [bank_details] الحساب البنكي (RIB)
         [bank_refusal] رفض البنك
         [lease] عقد الإيجار
         [rent] مبلغ الإيجار
         [family_help] نفقة أو مساعدة
         [family_book] دفتر العائلة
         [schedule] جدول العمل
         [caf_certificate] شهادة CAF
         [disability_form] استمارة cerfa 15692
         [medical_form] شهادة الطبيب
         [signature_photo] صورة وتوقيع رقميان
         [ofii] الإقامة أو عقد OFII
         [photo] صورة أحدث من 6 أشهر
         [birth_certificate] شهادة الميلاد
         [passport] جواز السفر
         [old_card] البطاقة القديمة
         [tax_notice] إشعار الضريبة
         [quote] سعر التكوين
         [travel_proof] اشتراك أو فاتورة
         [work_certificate] شهادة certificat de travail
         [final_settlement] وصل solde de tout compte
         [employer_certificate] ورقة إلى France Travail
         [tax_number] رقم الضرائب
         [residence_permit] بطاقة الإقامة
         [health_cover] مساعدة الصحة (C2S)
         [disability] الإعاقة، RQTH
         [identity_card] بطاقة الهوية
         [hours_sheet] ورقة الساعات
         [letter] رسالة
        *[sent] وثيقة
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] كامل
        [one] تنقص ورقة
        [waiting] بانتظار الجواب
       *[more] الناقص: { $left }
    }
dossier_taken = ملفكم الآن عند <b>{ $by }</b>، والمتابعة جارية.
dossier_result =
    <b>{ $by }</b>: ملفكم: { $result ->
        [accepted] مقبول
        [refused] مرفوض
       *[waiting] بانتظار الجواب
    }.
    ليس صحيحاً؟ اكتبوا هنا.
found_again = 📎 هل هي رسالة صعبة؟
    .explain = ❓ ماذا تريد هذه الرسالة؟
sheet_or_not = 📎 هل هي ورقة الساعات (relevé d’heures)؟
    .yes = ✅ نعم
    .no = ✋ لا، شيء آخر
sheet_received =
    شكراً { $name }. الصورة محفوظة من أجل { $pay_contact }.
    احتفظوا بالورقة أيضاً.
photo_dark =
    📷 الصورة مظلمة قليلاً.
    قرب النافذة تكون أفضل.
photo_blurred =
    📷 الصورة غير واضحة قليلاً.
    ضعوا الورقة وأمسكوا الهاتف بكلتا اليدين.
photo_small =
    📷 الصورة صغيرة قليلاً.
    أقرب إلى الورقة تكون أفضل.
photo =
    .again = 📷 إعادة الصورة
    .keep = 👍 إبقاؤها هكذا
