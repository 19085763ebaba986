### draft

### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 التحدث مع شخص

people =
    مرحباً { $name }. من يمكنه مساعدتكم؟
    🧭 الأوراق، السكن، الصحة، المشروع: { $referent }.
    🧰 العمل والسلامة: المشرف عليكم في العمل.
    💶 الراتب والساعات: { $pay_contact }.
    .clear = 👍 شكراً، هذا واضح
    .call = 📞 أريد أن يتصل بي شخص
    .talk = { -talk }

slot =
    ما هو الوقت المناسب للاتصال؟
    .morning = 🌅 الصباح
    .afternoon = 🌇 بعد الظهر
    .any = 🕘 الوقتان مناسبان
    .not_now = ✋ لا، ليس الآن
    .talk = { -talk }

bye =
    جيد جداً. سؤال؟ اكتبوا هنا.

passed =
    { $is_open ->
        [yes] أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] سجّلت ذلك. يصل طلبكم إلى الفريق { $opening }.
    }
