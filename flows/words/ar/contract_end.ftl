### draft

### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 التحدث مع شخص
-call = 📞 أريد أن يتصل بي شخص

soon =
    مرحباً { $name }. { $ahead ->
        [three_months] ينتهي عقدكم بعد 3 أشهر.
        [two_months] ينتهي عقدكم بعد شهرين.
        [one_month] ينتهي عقدكم بعد شهر.
       *[other] لعقدكم تاريخ نهاية.
    }
    آخر يوم: { $contract_until_on }.
    { $ahead ->
        [three_months] هذا وقت جيد للتفكير في المرحلة القادمة.
        [two_months] لنتحدث عن المرحلة القادمة، خطوة خطوة.
       *[one_month] لا تحضّروا المرحلة القادمة وحدكم.
    }
    .wish = 🧭 أقول ماذا أريد بعد ذلك
    .papers = 📄 الأوراق التي يجب تحضيرها
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 شكراً، سجّلت ذلك

wish =
    ماذا تتمنون بعد هذا العقد؟
    هذا ليس التزاماً.
    .go_on = 🔁 الاستمرار هنا، إذا أمكن
    .job = 👷 إيجاد عمل آخر
    .training = 🎓 تدريب (formation)
    .rest = 🌿 أن أرتاح قليلاً
    .dont_know = 🤷 لا أعرف بعد
    .talk = { -talk }

papers =
    حضّروا: وثيقة الهوية أو الإقامة (titre de séjour)، RIB (بيانات البنك)، CV، العقد.
    في النهاية، من حقكم 3 أوراق:
    • شهادة العمل: certificat de travail
    • الحساب النهائي: solde de tout compte
    • ورقة البطالة: attestation France Travail
    .call = { -call }
    .clear = 👍 هذا واضح، شكراً
    .talk = { -talk }

slot =
    هل تريدون الحديث عن ذلك بالهاتف؟
    ما هو الوقت المناسب لكم؟
    .morning = 🌅 الصباح
    .afternoon = 🌇 بعد الظهر
    .any = 🕘 الوقتان مناسبان
    .not_now = ✋ لا، ليس الآن
    .talk = { -talk }

bye =
    حسناً. يمكنكم الكتابة هنا متى أردتم.

passed =
    { $is_open ->
        [yes] أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] سجّلت ذلك. يصل طلبكم إلى الفريق { $opening }.
    }
