### draft
### Le jour noté pour un dossier approche.

near =
    مرحباً { $name }. ملفكم:
    <b>{ $dossier_title }</b>
    📅 اليوم المسجل: { $meant_on }.
    { $some_left ->
        [none] كل الأوراق موجودة.
        [one] تنقص ورقة واحدة.
       *[more] عدد الأوراق الناقصة: { $left }.
    }
    .open = 📁 فتح الملف
    .help = 🙋 أحتاج إلى مساعدة
    .noted = 👍 شكراً، مفهوم
    .talk = 🗣 التحدث مع شخص

bye = حسناً. يمكنكم العودة: /menu.
