### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 التحدث مع شخص

sign =
    مرحباً { $name }. تحية صغيرة منا.
    { $reason ->
        [equipment] كانت تنقصكم أدوات. كيف الحال الآن؟
        [connection] كان الإنترنت ينقصكم. كيف الحال الآن؟
        [digital_fear] الحاسوب يمكن تعلّمه. لا داعي للعجلة.
        [childcare] الأطفال أولاً. لا داعي للعجلة.
        [health] صحتكم أولاً. خذوا وقتكم.
        [service] بعض الأمور عندنا لم تكن جيدة. نريد أن نسمعكم.
       *[other] لا شيء مطلوب منكم.
    }
    كيف حالكم؟
    .fine = 👍 بخير
    .not_great = 🙁 ليس كثيراً
    .back = 📅 الحديث عن عودتي
    .talk = { -talk }

slot =
    يمكن أن يتصل بكم شخص للحديث عن ذلك.
    ما هو الوقت المناسب لكم؟
    .morning = 🌅 الصباح
    .afternoon = 🌇 بعد الظهر
    .any = 🕘 الوقتان مناسبان
    .not_now = ✋ لا، ليس الآن
    .talk = { -talk }

fine =
    شكراً { $name }. يوماً سعيداً.

bye =
    حسناً { $name }. خذوا وقتكم.
    يمكنكم الكتابة هنا متى أردتم.

passed =
    { $is_open ->
        [yes] شكراً { $name }. أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] شكراً { $name }. تصل رسالتكم إلى الفريق { $opening }.
    }
    يمكنكم إضافة كلمة هنا.

heard =
    شكراً { $name }. كلامكم محفوظ من أجل { $referent }.
