### draft
### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ Дальше
-enough = 👍 Мне достаточно
-talk = 🗣 Поговорить с человеком

hours =
    🕘 <b>1 из 5: часы</b>
    Найдите, сколько часов оплачено.
    Сравните с часами, которые Вы записали.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 из 5: «brut» и «net»</b>
    «Brut»: Ваша зарплата до всех вычетов.
    «Net à payer»: деньги, которые придут Вам.
    «Montant net social»: строка для CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 из 5: что вычитают</b>
    «Cotisations»: на здоровье, безработицу, пенсию.
    Налог, если Вы его платите.
    Уже полученный acompte тоже вычитают.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 из 5: «activité partielle»</b>
    Это часы без работы, потому что работа остановлена.
    Часть этих часов оплачивают.
    Это отдельная строка в расчётном листе.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 из 5: «primes» (премии)</b>
    «Prime» — дополнительные деньги, отдельной строкой.
    «Prime d’activité» — другое: её платит CAF.

bye =
    Храните все расчётные листы.
    Вопрос о Вашем листе? Пишите сюда.
