### draft

### Les horaires ont changé.

news =
    🕘 أوقاتنا تتغير.
    الفريق يقرأ رسائلكم في هذه الأوقات:
    { $hours }

closed =
    { $closures }

between =
    يمكنكم الكتابة في أي وقت. رسالتكم محفوظة.
    في خطر؟ اتصلوا بالرقم 15 أو 112.
