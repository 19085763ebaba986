### draft
one =
    🧾 <b>Читати розрахунковий лист · 1 з 4</b>
    Знайдіть кількість оплачених годин.
    Порівняйте з годинами, які ви записали.
two =
    💶 <b>2 з 4</b>
    «Brut»: зарплата до відрахувань.
    «Net à payer»: гроші, які ви отримаєте.
three =
    👪 <b>3 з 4</b>
    «Montant net social»: рядок для CAF.
    Він потрібен для RSA і prime d’activité.
four =
    📁 <b>4 з 4</b>
    Зберігайте всі розрахункові листи.
    Помилка? Швидко напишіть у бухгалтерію.
first_question =
    Маленьке питання. Які гроші ви отримаєте?
    .other = Le brut
    .right = Le net à payer
first_answer = «Net à payer». «Brut» — це до відрахувань.
second_question =
    Маленьке питання. Який рядок для CAF?
    .right = Le montant net social
    .other = Кількість годин
second_answer = Рядок «montant net social». Він є в кожному листі.
badge =
    🎓 <b>Урок пройдено: Читати розрахунковий лист</b>
    .picture = Медаль із листом і монетою
named =
    🎓 <b>{ $name }, урок пройдено: Читати розрахунковий лист</b>
    .picture = Медаль із листом і монетою
