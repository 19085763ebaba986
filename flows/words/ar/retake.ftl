### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = أرسلوا هنا الصورة الجديدة.
    .keep = 👍 إبقاؤها هكذا
    .talk = 🗣 التحدث مع شخص

thanks = شكراً. الصورة الجديدة أخذت مكان الأخرى.

kept = حسناً. الصورة محفوظة كما هي.

gone = هذه الوثيقة محذوفة.
