### draft

which =
    أي ورقة تريد؟
    ستقرؤها قبل التوقيع.
    .presence = 📃 أعمل هنا
    .pathway = 🧭 أتابع مسارا
    .work_travel = 🚌 الذهاب إلى العمل
    .crisis_travel = 🚶 الخروج وقت الأزمة
    .talk = 🗣 التحدث مع شخص
    .nothing = ✖️ لا شيء الآن

reason =
    لماذا تخرج؟
    .work = 🛠 للعمل
    .care = 🩺 للذهاب إلى الطبيب
    .food = 🛒 لشراء الطعام
    .talk = 🗣 التحدث مع شخص
