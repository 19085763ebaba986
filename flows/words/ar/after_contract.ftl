### draft

### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 التحدث مع شخص

how =
    مرحباً { $name }. انتهى عقدكم: { $contract_until_on }.
    كيف حالكم؟
    .fine = 🙂 بخير تقريباً
    .so_so = 😐 متوسط
    .hard = 🙁 الوضع صعب
    .talk = { -talk }

slot =
    شكراً لأنكم قلتم ذلك.
    إذا اتصل بكم شخص، ما هو الوقت المناسب؟
    .morning = 🌅 الصباح
    .afternoon = 🌇 بعد الظهر
    .any = 🕘 الوقتان مناسبان
    .not_now = ✋ لا أريد اتصالاً الآن
    .talk = { -talk }

papers =
    هل عندكم الأوراق الـ 3 لنهاية العقد؟
    • شهادة العمل: certificat de travail
    • الحساب النهائي: solde de tout compte
    • ورقة البطالة: attestation France Travail
    .all = ✅ نعم، كلها
    .missing = 📄 بعضها ناقص
    .dont_know = 🤷 لا أعرف
    .talk = { -talk }

touch =
    هل تريدون رسائلي أيضاً، من وقت إلى آخر؟
    الاختيار لكم.
    .stay = 💬 نعم، لنبق على تواصل
    .leave = 👋 لا، لا مزيد من الرسائل
    .talk = { -talk }

stay =
    شكراً { $name }. سأكتب لكم من وقت إلى آخر.
    للتوقف، اكتبوا كلمة: stop.

leave =
    سجّلت ذلك. بالتوفيق { $name }.
    يمكنكم دائماً الكتابة هنا.
