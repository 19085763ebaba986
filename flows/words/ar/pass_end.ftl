### draft

### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 التحدث مع شخص
-call = 📞 أريد أن يتصل بي شخص

soon =
    مرحباً { $name }. { $ahead ->
        [three_months] ينتهي PASS IAE الخاص بكم بعد 3 أشهر.
        [two_months] ينتهي PASS IAE الخاص بكم بعد شهرين.
        [one_month] ينتهي PASS IAE الخاص بكم بعد شهر.
       *[other] عندكم PASS IAE له تاريخ نهاية.
    }
    آخر يوم: { $pass_until_on }.
    حان وقت الحديث عن ذلك مع { $referent }.
    .what = 💡 ما هو PASS IAE؟
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 شكراً، سجّلت ذلك

what =
    معنى PASS IAE: حقكم في هذا المسار إلى العمل.
    هو لكم. وليس هو العقد.
    في بعض الحالات، يمكن طلب التمديد.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 هذا واضح، شكراً

slot =
    ما هو الوقت المناسب للاتصال؟
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
