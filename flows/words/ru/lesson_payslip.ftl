### draft
one =
    🧾 <b>Читать расчётный лист · 1 из 4</b>
    Найдите число оплаченных часов.
    Сравните с часами, которые вы записали.
two =
    💶 <b>2 из 4</b>
    «Brut»: зарплата до вычетов.
    «Net à payer»: деньги, которые вы получите.
three =
    👪 <b>3 из 4</b>
    «Montant net social»: строка для CAF.
    Она нужна для RSA и prime d’activité.
four =
    📁 <b>4 из 4</b>
    Храните все расчётные листы.
    Ошибка? Быстро напишите в бухгалтерию.
first_question =
    Маленький вопрос. Какие деньги вы получите?
    .other = Le brut
    .right = Le net à payer
first_answer = «Net à payer». «Brut» — это до вычетов.
second_question =
    Маленький вопрос. Какая строка для CAF?
    .right = Le montant net social
    .other = Число часов
second_answer = Строка «montant net social». Она есть в каждом листе.
badge =
    🎓 <b>Урок пройден: Читать расчётный лист</b>
    .picture = Медаль с листом и монетой
named =
    🎓 <b>{ $name }, урок пройден: Читать расчётный лист</b>
    .picture = Медаль с листом и монетой
