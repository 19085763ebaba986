### draft

### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    مرحباً { $name }. اقترب موعد الراتب.
    هل سلّمتم ورقة الساعات (relevé d’heures)؟
    آخر يوم: { $due_on }.
    .done = ✅ نعم، تم ذلك
    .photo = 📷 أرسل صورة
    .not_yet = ⏳ ليس بعد
    .help = ✋ أحتاج إلى مساعدة
    .talk = 🗣 التحدث مع شخص

photo =
    صوّروا الورقة كلها.
    أرسلوا الصورة هنا.
    .later = ⏳ لاحقاً
    .help = ✋ أحتاج إلى مساعدة
    .talk = 🗣 التحدث مع شخص

thanks =
    شكراً { $name }. احتفظوا بصورة لكم.

later =
    حسناً. ساعاتكم تُدفع بهذه الورقة.
    آخر يوم: { $due_on }.
    يمكنكم إرسال الصورة هنا.

blocked =
    ما الذي يعطّلكم؟ اكتبوا هنا، أو تكلموا.
    .later = ⏳ لاحقاً
    .talk = 🗣 التحدث مع شخص

helped =
    شكراً { $name }. هذا محفوظ من أجل { $pay_contact }.

received =
    شكراً { $name }. الصورة محفوظة من أجل { $pay_contact }.
    احتفظوا بالورقة أيضاً.
