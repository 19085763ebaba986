### draft

title = { $kind ->
    [work_travel] شهادة صاحب العمل للذهاب إلى العمل
    [crisis_travel] شهادة خروج
    [presence] شهادة عمل
   *[pathway] شهادة مسار الإدماج
}

work_travel =
    { $structure } توظف { $name }.
    { $name }: التنقل من أجل هذا العمل، من { $from } إلى { $until }.
    { $places ->
        [none] أماكن العمل مكتوبة في الأسفل.
       *[other] أماكن العمل: { $places }.
    }
    هذه التنقلات لا يمكن تأجيلها. هذا العمل لا يتم عن بعد.

crisis_travel =
    اسمي { $name }.
    أخرج من بيتي { $reason ->
        [work] للذهاب إلى العمل
        [care] للذهاب إلى الطبيب
       *[food] لشراء الطعام
    }.

presence =
    { $name }: موظف(ة) في { $structure }.
    أول يوم عمل: { $started }.
    { $until ->
        [none] العقد ما زال ساريا.
       *[other] العقد سار حتى { $until }.
    }

pathway =
    { $name }: في مسار إدماج مع { $structure }.
    أول يوم: { $started }.
    { $pass_until ->
        [none] المسار مستمر.
       *[other] PASS IAE سار حتى { $pass_until }.
    }
    { $referent ->
        [none] المرافقة من فريق { $structure }.
       *[other] المرافقة من { $referent }.
    }

own_word = أشهد أن هذا صحيح.
done = { $city ->
    [none] حرر يوم { $on }
   *[other] حرر في { $city }، يوم { $on }
}{ $time ->
    [none] .
   *[other] {" "}الساعة { $time }.
}
signed_by = توقيع { $by }، عن { $structure }.
frame_stamp = ختم المؤسسة
frame_own = التوقيع
code = الرمز: { $code }
how_to_check = يمكن التحقق من هذه الورقة. أعط هذا الرمز إلى { $structure }.
note = ترجمة. النص الفرنسي وحده هو المعتمد.
blank_born = تاريخ ومكان الولادة
blank_home = العنوان
blank_work = العمل
blank_places = أماكن العمل
blank_transport = وسيلة النقل

check =
    { $by ->
        [none] هذا ما ستقوله ورقتك.
       *[other] { $by } يحضر لك ورقة.
    }

    { $said }

    هل هذا صحيح؟
    .right = ✅ نعم، صحيح
    .wrong = ✖️ يوجد خطأ

checked =
    شكرا. <b>يبقى التوقيع.</b>
    تصل الورقة هنا بعد التوقيع.

doubted =
    شكرا. هذه الورقة لم توقع.
    اكتب هنا ما هو الخطأ.

missing =
    لا أستطيع كتابة هذه الورقة.
    { $what ->
        [start] يومكم الأول غير مسجّل، أو لم يأتِ بعد.
        [over] مساركم مسجّل على أنه انتهى.
        [contract] عقدكم مسجّل على أنه انتهى.
       *[suspended] مساركم متوقف مؤقتاً.
    }

pending =
    هذه الورقة تنتظر التوقيع.
    سؤال؟ اكتب هنا.

crisis_over =
    هذه الورقة فقط عندما يكون الخروج محدودًا.
    لورقة أخرى، اكتب /menu.

ready =
    ورقتك هنا. <b>وقعها { $by }.</b>
    رمزها: { $code }.
    احتفظ بهذه الورقة. يمكن لأي أحد التحقق من الرمز.

ready_own =
    ورقتك هنا. رمزها: { $code }.
    أظهرها على الهاتف، أو وقعها على الورق.
    هي مجانية. لا تدفع أبدا من أجلها.

refused =
    لم يوقع <b>{ $by }</b> ورقتك.
    سؤال؟ اكتب هنا.

withdrawn =
    هذه الورقة لم تعد صالحة: { $title }، الرمز { $code }.
    لا تظهرها بعد الآن. سؤال؟ اكتب هنا.
