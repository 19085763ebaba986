### draft
### Les dates de fin des papiers.

known =
    📅 تواريخكم:
    { $expiries }

which = أي ورقة؟ نسجل تاريخ نهايتها.
    .residence_permit = 🪪 بطاقة الإقامة
    .health_cover = 🩺 مساعدة الصحة (C2S)
    .disability = ♿ الإعاقة، RQTH
    .identity_card = 🪪 بطاقة الهوية
    .passport = 📘 جواز السفر
    .no = ✋ لا شيء

until =
    { $expiring_paper }: ما تاريخ النهاية؟
    اختاروا السنة والشهر واليوم. أو اكتبوا التاريخ.
    .forget = 🗑 لا تذكيرات بعد الآن
    .back = ⬅️ ورقة أخرى
    .talk = 🗣 التحدث مع شخص

noted =
    تم التسجيل. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] أخبركم بها قبل هذا التاريخ.
       *[no] تجدون التاريخ في /menu.
    }

now =
    تم التسجيل. { $expiring_paper }: { $expires_on }.
    حان وقت تقديم الطلب.
    هل تريدون مساعدة؟
    .help = 🙋 أحتاج إلى مساعدة
    .guide = 📄 قراءة بطاقة
    .guide_health = 📄 قراءة بطاقة
    .guide_disability = 📄 قراءة بطاقة
    .no = ✋ لا، شكراً

forgotten = تم التسجيل. لن أتحدث عن هذه الورقة.

bye = حسناً. يمكنكم العودة: /menu.
