### draft

### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 أطلب acompte (جزءاً من الراتب)
-talk = 🗣 التحدث مع شخص

right =
    مرحباً { $name }. هل تحتاجون إلى مال قبل الراتب؟
    إذا كان راتبكم شهرياً، فإن acompte حق لكم.
    .ask = { -ask }
    .how = 💡 ما معنى acompte؟
    .no_thanks = 👍 لا، شكراً
    .talk = { -talk }

how =
    معنى acompte: جزء من الراتب، قبل موعده.
    بعد 15 يوماً من العمل، هو نصف راتب الشهر.
    مرة في الشهر. ثم يُخصم من الراتب.
    .ask = { -ask }
    .no_thanks = 👍 لا، شكراً
    .talk = { -talk }

amount =
    كم تريدون، ومتى؟
    اضغطوا زراً، أو اكتبوا، أو تكلموا.
    .half = 💶 نصف راتبي
    .less = 🪙 أقل من النصف
    .dont_know = 📞 لا أعرف: اتصلوا بي
    .talk = { -talk }

when =
    متى تريدون ذلك؟
    اضغطوا زراً، أو اكتبوا، أو تكلموا.
    .soon = ⏱ في أقرب وقت
    .month = 📅 قبل نهاية الشهر
    .dont_know = 🤷 لا أعرف بعد
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] سجّلت ذلك. طلبكم عند { $pay_contact }.
       *[no] سجّلت ذلك. يصل طلبكم إلى { $pay_contact } { $opening }.
    }

bye =
    حسناً. يمكنكم الطلب في شهر آخر.
