### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 التحدث مع شخص

touch =
    مرحباً { $name }.
    بعد نهاية عقدكم، هل تريدون رسائلي أيضاً، من وقت إلى آخر؟
    الاختيار لكم.
    .stay = 💬 نعم، لنبق على تواصل
    .no_more = 👋 لا، لا مزيد من الرسائل
    .talk = { -talk }

stay =
    شكراً { $name }. سأكتب لكم من وقت إلى آخر.
    للتوقف، اكتبوا كلمة: stop.

leave =
    سجّلت ذلك. بعد نهاية عقدكم، لن أكتب لكم.
    يمكنكم دائماً الكتابة هنا.
