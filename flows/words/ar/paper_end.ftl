### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    مرحباً { $name }. ورقة تنتهي قريباً.
    <b>{ $expiring_paper }</b>: { $until_on }.
    هل تريدون الاهتمام بها الآن؟
    .done = ✅ تم ذلك
    .help = 🙋 أحتاج إلى مساعدة
    .guide = 📄 قراءة بطاقة
    .guide_health = 📄 قراءة بطاقة
    .guide_disability = 📄 قراءة بطاقة
    .date = 📅 تغيير التاريخ
    .talk = 🗣 التحدث مع شخص

renewed =
    خبر جيد. ما تاريخ النهاية الجديد؟
    اختاروا السنة والشهر واليوم. أو اكتبوا التاريخ.
    .not_now = ✋ لا أعرف بعد
    .talk = 🗣 التحدث مع شخص

until =
    { $expiring_paper }: ما تاريخ النهاية؟
    اختاروا السنة والشهر واليوم. أو اكتبوا التاريخ.
    .not_now = ✋ ليس الآن
    .talk = 🗣 التحدث مع شخص

noted = تم التسجيل. { $expiring_paper }: { $expires_on }.

bye = حسناً. يمكنكم العودة: /menu.
