### draft

# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    أبواب { $structure } مغلقة لفترة.
    الفريق ما زال يقرأ رسائلكم هنا، في هذه الأوقات:
    { $hours }
    في خطر؟ اتصلوا بالرقم 15 أو 112.

changed =
    أوقات عمل { $structure } تتغير في هذه الفترة.
    الفريق يقرأ رسائلكم في هذه الأوقات:
    { $hours }
    في خطر؟ اتصلوا بالرقم 15 أو 112.

open_again =
    خبر جيد: أبواب { $structure } مفتوحة من جديد.
    الفريق يقرأ رسائلكم في هذه الأوقات:
    { $hours }

between =
    يمكنكم الكتابة هنا في أي وقت. رسالتكم محفوظة.
