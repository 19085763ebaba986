### draft

one =
    🧾 <b>خواندن ورق معاش · 1 از 4</b>
    تعداد ساعت‌های پرداخت شده را پیدا کنید.
    با ساعت‌هایی که نوشته‌اید مقایسه کنید.
two =
    💶 <b>2 از 4</b>
    سطر «brut»: معاش پیش از آنچه کم می‌شود.
    سطر «net à payer»: پولی که به شما می‌رسد.
three =
    👪 <b>3 از 4</b>
    سطر «montant net social»: برای CAF.
    برای RSA و prime d’activité لازم است.
four =
    📁 <b>4 از 4</b>
    همه ورق‌های معاش را نگه دارید.
    غلط است؟ زود به بخش معاش بنویسید.
first_question =
    یک سوال کوچک. کدام پول به شما می‌رسد؟
    .other = Le brut
    .right = Le net à payer
first_answer = سطر «net à payer». اما «brut» پیش از آنچه کم می‌شود است.
second_question =
    یک سوال کوچک. کدام سطر برای CAF است؟
    .right = Le montant net social
    .other = تعداد ساعت‌ها
second_answer = سطر «montant net social». در هر ورق معاش هست.
badge =
    🎓 <b>درس تمام شد: خواندن ورق معاش</b>
    .picture = یک مدال با یک ورق و یک سکه
named =
    {"\u200F"}🎓 <b>{ $name }، درس تمام شد: خواندن ورق معاش</b>
    .picture = یک مدال با یک ورق و یک سکه
