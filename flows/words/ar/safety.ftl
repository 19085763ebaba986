### draft

### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    هل أنتم في أمان الآن؟
    .fine = ✅ نعم، حالياً
    .unsafe = 🆘 لا، لست في أمان
    .cannot_talk = 🤫 لا أستطيع الكلام

# Un autre peut lire : la question reste banale.
discreet =
    هل كل شيء بخير الآن؟
    .fine = نعم، بخير
    .unsafe = لا، ليس بخير
    .cannot_talk = لا أستطيع الكلام

watchful = حسناً. إذا تغيّر ذلك، اتصلوا بالرقم. أو اكتبوا هنا.
silent =
    حسناً. برسالة SMS، بدون كلام: 114. هذا مجاني، ليلاً ونهاراً.
    يمكنكم محو هذه المحادثة.
added = هذا محفوظ مع رسالتكم. لم يُقرأ بعد.
