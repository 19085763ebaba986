### draft
rubrics = ماذا تحب؟
    .well_being = 🌿 الراحة
    .culture = 🎭 الثقافة والخروج
    .learning = 📖 التعلم وحدي
    .games = 🎲 الألعاب
    .children = 🧒 الأطفال
    .digital = 📱 الرقمي

none = لم يشارك الفريق شيئاً بعد. عودوا في يوم آخر.
