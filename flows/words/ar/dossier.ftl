### draft
### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = هذا الملف لم يعد مفتوحاً. الملفات الأخرى: /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    هل لديكم هذه الورقة: <b>{ $paper }</b>؟
    { $paper_there ->
        [yes] قلتم: هي عندي.
       *[no] يمكنكم أيضاً إرسال صورة هنا.
    }
    .have = ✅ هي عندي
    .lack = ⏭ ليس بعد
    .back = ↩️ الورقة السابقة
    .whole = 📋 الملف كله
    .help = 🙋 الحصول على مساعدة

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] كل الأوراق موجودة.
        [one] تنقص ورقة واحدة.
       *[more] عدد الأوراق الناقصة: { $left }.
    }
    { $has_dossier_day ->
        [yes] 📅 اليوم المسجل: { $dossier_day }.
       *[no] لا يوم مسجل.
    }
    .again = ▶️ متابعة الأوراق
    .back = ↩️ الورقة السابقة
    .date = 📅 تسجيل يوم
    .help = 🙋 إعطاء الملف لشخص
    .close = 🏁 أين وصل الملف
    .later = 👋 المتابعة لاحقاً

date =
    ما يوم الموعد أو آخر أجل؟
    اختاروا السنة والشهر واليوم. أو اكتبوا التاريخ.
    .no_date = ✖️ بلا يوم
    .help = 🙋 الحصول على مساعدة

close = أين وصل هذا الملف؟
    .accepted = ✅ مقبول
    .refused = ❌ مرفوض
    .waiting = ⏳ أنتظر الجواب
    .given_up = 🚪 أوقف هذا الملف
    .back = ⬅️ رجوع

answer =
    <b>{ $dossier_title }</b>
    هل وصل جواب؟
    .accepted = ✅ مقبول
    .refused = ❌ مرفوض
    .not_yet = ⏳ ليس بعد
    .reopen = 📄 يطلبون ورقة
    .given_up = 🚪 أوقف هذا الملف
    .help = 🙋 الحصول على مساعدة

accepted = خبر جيد، { $name }. انتهى الملف.

refused = تم التسجيل. هل تريدون الحديث عن هذا مع شخص؟
    .help = 🙋 نعم، أريد مساعدة
    .no = ✋ لا، شكراً

waiting =
    تم التسجيل. يبقى الملف في قائمتكم.
    اضغطوا عليه عندما يصل الجواب.

given_up = تم التسجيل. يمكنكم العودة إليه: ما عندكم محفوظ.

later = حسناً. لا شيء يضيع: كل شيء في /menu.
