### draft
### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Відкрити рахунок у банку</b>
    1. Попросіть рахунок у банку.
    2. Банк відмовив? Попросіть письмову відмову.
    3. Заповніть бланк «droit au compte» (право на рахунок).
rest =
    4. Подайте документи до Banque de France.
    5. Banque de France вибере Вам банк.
    Такий рахунок простий і безкоштовний.
    📅 15 днів тиші? Дійте далі зі своїм доказом.
papers =
    🗂 <b>Папери</b>
    Ваше посвідчення особи.
    Підтвердження адреси, якому менше ніж 3 місяці.
    Відмова банку або доказ Вашого запиту.
trap =
    ⚠️ Немає рахунку лише на Ваше ім’я? Ви маєте це право.
    Навіть якщо є Livret A, спільний рахунок чи борги.
door =
    🔗 particuliers.banque-france.fr
    Телефон: 34 14.
    Тут Вам може допомогти Ваш консультант.
