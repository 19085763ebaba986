### draft

### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 التحدث مع شخص

work =
    مرحباً { $name }. فترة التجربة تنتهي قريباً.
    آخر يوم: { $trial_until_on }.
    كيف العمل؟
    .good = 👍 الأمور جيدة
    .hard = ✋ هناك شيء صعب
    .leave = 🚪 أفكر في ترك العمل
    .talk = { -talk }

which =
    ما هو الصعب؟
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .danger = ⚠️ هناك خطر
    .task = 🧰 العمل نفسه
    .people = 👥 مشكلة مع شخص
    .way = 🚌 الطريق أو الأوقات
    .home = 🏠 شيء في بيتي
    .dont_know = 🤷 لا أعرف
    .talk = { -talk }

bye =
    هذا جيد { $name }. بالتوفيق.
    يمكنكم الكتابة هنا متى أردتم.

passed =
    { $is_open ->
        [yes] شكراً { $name }. أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] شكراً { $name }. تصل رسالتكم إلى الفريق { $opening }.
    }
    يمكنكم إضافة كلمة هنا.
