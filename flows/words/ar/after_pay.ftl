### draft

### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 التحدث مع شخص

received =
    مرحباً { $name }. كان موعد الراتب: { $pay_on }.
    هل وصلكم؟
    .received = 👍 نعم، كل شيء جيد
    .not_received = ⏳ لا، ليس بعد
    .problem = ✋ نعم، لكن هناك مشكلة
    .talk = { -talk }

which =
    ما هي المشكلة؟
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .late = ⏰ وصل متأخراً جداً
    .amount = 💶 المبلغ غير صحيح
    .hours = 🕘 هناك ساعات ناقصة
    .payslip = 📄 لا أفهم ورقة الراتب
    .account = 🔒 حسابي البنكي مقفل
    .talk = { -talk }

explain =
    يمكنني شرح ورقة الراتب (fiche de paie) هنا.
    هل تريدون رؤية البطاقات الخمس؟
    .cards = 📄 نعم، البطاقات
    .not_now = ✋ لا، ليس الآن
    .talk = { -talk }

hardship =
    وفي انتظار ذلك؟
    هل تستطيعون الأكل ودفع الإيجار؟
    .fine = 👍 نعم، لا مشكلة
    .food = 🍞 لا، لا آكل بما يكفي
    .rent = 🏠 لا، لا أستطيع دفع الإيجار
    .dont_know = 🤷 لا أعرف
    .talk = { -talk }

beyond =
    وغير الراتب، كيف حالكم؟
    يمكن أن يتصل بكم شخص.
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .nothing = 👍 بخير، شكراً
    .morning = 🌅 اتصال، في الصباح
    .afternoon = 🌇 اتصال، بعد الظهر
    .any = 🕘 اتصال، صباحاً أو بعد الظهر
    .talk = { -talk }

bye =
    شكراً { $name }. اعتنوا بصحتكم.
    يمكنكم الكتابة هنا متى أردتم.

passed =
    { $is_open ->
        [yes] شكراً { $name }. طلبكم عند { $referent }.
       *[no] شكراً { $name }. يصل طلبكم إلى الفريق { $opening }.
    }
    يمكنكم إضافة كلمة هنا.

heard =
    شكراً { $name }. كلامكم محفوظ من أجل { $referent }.
    { $is_open ->
        [yes] الفريق موجود الآن.
       *[no] يعود شخص من الفريق { $opening }.
    }
