### draft
### « Mes papiers » : par où commencer.

what = أوراقكم. ماذا تريدون أن تفعلوا؟
    .letter = ❓ ماذا تريد هذه الرسالة؟
    .dossiers = 📁 ملفاتي
    .documents = 🗃 وثائقي
    .dates = 📅 تاريخ نهاية أوراقي
    .attestations = 📃 طلب شهادة
    .guides = 📄 قراءة بطاقة
    .talk = 🗣 التحدث مع شخص
