### draft

### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    تريدون التحدث مع شخص. جيد أنكم قلتم ذلك.
    متى تحتاجون إلى ذلك؟
    .danger = 🆘 أنا في خطر الآن
    .today = ⏰ الأمر عاجل، اليوم
    .week = 📅 هذا الأسبوع
    .never_mind = ↩️ لا، لم أعد أريد

danger =
    ما هو الخطر؟
    .violence = ✋ هناك من يهددني أو يضربني
    .health = 🩺 مشكلة صحية خطيرة
    .suicide = 🆘 أفكر في الموت
    .child = 🧒 طفل في خطر
    .other = ❓ شيء آخر

about =
    عن ماذا تريدون التحدث؟
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .work = 👷 العمل
    .health = 🩺 الصحة
    .money = 💶 المال
    .home = 🏠 السكن
    .papers = 📄 الأوراق
    .family = 👪 العائلة
    .other = ❓ شيء آخر
    .unsaid = 🤐 أفضّل عدم القول

how =
    ماذا تفضّلون؟
    .call = 📞 اتصال هاتفي
    .write = ✉️ رسالة
    .meet = 🤝 موعد
    .dont_know = 🤷 لا أعرف

moment =
    ما هو أفضل وقت لكم؟
    .morning = 🌅 الصباح
    .afternoon = 🌇 بعد الظهر
    .any = 🕘 الوقتان مناسبان

passed =
    { $is_open ->
        [yes] أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] سجّلت ذلك. يصل طلبكم إلى الفريق { $opening }.
    }
    يمكنكم إضافة كلمة هنا.

never_mind =
    حسناً. يمكنكم العودة متى أردتم.
    اضغطوا ‎/menu، ثم « التحدث مع شخص ».
