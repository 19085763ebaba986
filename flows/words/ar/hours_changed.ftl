### draft

### Les horaires ont changé.

news =
    🕘 أوقاتنا تتغير.
    الفريق يقرأ رسائلكم في هذه الأوقات:
    { $hours }

closed =
    { $closures }

own_hours =
    أوقات القراءة عند { $referent }:
    { $referent_hours }

calm_over =
    كانت أوقات هدوئكم تغطي كل هذه الأوقات.
    لم تعد سارية.
    لاختيار أوقات أخرى، اضغطوا ‎/menu.

between =
    يمكنكم الكتابة في أي وقت. رسالتكم محفوظة.
    في خطر؟ اتصلوا بالرقم 15 أو 112.
