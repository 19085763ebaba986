### draft

### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    مرحباً { $name }. راتبكم في الطريق.
    اليوم المتوقع: { $pay_on }.
    حسب البنك، يصل المال بعد ذلك بقليل.
    .payslip = 📄 شرح ورقة راتبي
    .thanks = 👍 شكراً
    .talk = 🗣 التحدث مع شخص

bye =
    يوماً سعيداً { $name }.
    مشكلة في الراتب؟ اكتبوا هنا.
