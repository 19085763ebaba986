### draft

### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ أريد مساعدة
-talk = 🗣 التحدث مع شخص

soon =
    مرحباً { $name }. اقترب موعد التصريح لدى CAF.
    هو من أجل RSA (دخل أدنى) و prime d’activité (دعم للعاملين).
    آخر يوم: { $due_on }.
    .done = ✅ تم ذلك من قبل
    .how = 💡 كيف أفعل ذلك؟
    .help = { -help }
    .talk = { -talk }

how =
    1. على الموقع caf.fr: « Déclarer mes ressources ».
    2. قارنوا مع أوراق الراتب.
    السطر الصحيح: « montant net social ».
    3. غيّروا ما هو خطأ، ثم أكّدوا (valider).
    .clear = 👍 هذا واضح، شكراً
    .help = { -help }
    .talk = { -talk }

bye =
    شكراً { $name }. عندكم شك؟ اكتبوا هنا.

reminded =
    جيد جداً. بدون تأكيد، تتوقف CAF عن الدفع.
    عندكم شك؟ اكتبوا هنا.

passed =
    { $is_open ->
        [yes] أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] يصل طلبكم إلى الفريق { $opening }.
    }
    احتفظوا بأوراق الراتب قريباً منكم.
