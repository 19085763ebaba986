### draft

### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    مرحباً { $name }. أكتب فقط لأسأل عنكم.
    يكفي زر واحد.
    .fine = 👍 بخير
    .not_great = 🙁 ليس كثيراً
    .call_me = 📞 أريد أن يتصل بي شخص

fine =
    شكراً { $name }. يوماً سعيداً.

passed =
    { $is_open ->
        [yes] شكراً { $name }. أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] شكراً { $name }. تصل رسالتكم إلى الفريق { $opening }.
    }
    يمكنكم إضافة كلمة هنا.

heard =
    شكراً { $name }. كلامكم محفوظ من أجل { $referent }.
