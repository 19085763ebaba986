### draft
one =
    🧾 <b>قراءة كشف راتبي · 1 من 4</b>
    ابحث عن عدد الساعات المدفوعة.
    قارنها بالساعات التي كتبتها.
two =
    💶 <b>2 من 4</b>
    {"\u200F"}«Brut»: راتبك قبل الخصم.
    {"\u200F"}«Net à payer»: المال الذي يصل إليك.
three =
    👪 <b>3 من 4</b>
    {"\u200F"}«Montant net social»: السطر الخاص بـ CAF.
    يفيد في RSA و prime d’activité.
four =
    📁 <b>4 من 4</b>
    احتفظ بكل كشوف راتبك.
    خطأ؟ اكتب بسرعة إلى مسؤول الرواتب.
first_question =
    سؤال صغير. أي مال يصل إليك؟
    .other = Le brut
    .right = Le net à payer
first_answer = {"\u200F"}«Net à payer». أما «Brut» فهو قبل الخصم.
second_question =
    سؤال صغير. أي سطر من أجل CAF؟
    .right = Le montant net social
    .other = عدد الساعات
second_answer = سطر «montant net social». تجده في كل كشف.
badge =
    🎓 <b>درس مكتمل: قراءة كشف راتبي</b>
    .picture = وسام مع كشف راتب وقطعة نقد
named =
    {"\u200F"}🎓 <b>{ $name }، درس مكتمل: قراءة كشف راتبي</b>
    .picture = وسام مع كشف راتب وقطعة نقد
