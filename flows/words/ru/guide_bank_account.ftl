### draft
### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Открыть счёт в банке</b>
    1. Попросите банк открыть счёт.
    2. Банк отказал? Попросите письменный отказ.
    3. Заполните бланк «droit au compte»: право на счёт.
rest =
    4. Отдайте документы в Banque de France.
    5. Banque de France выберет для Вас банк.
    Этот счёт простой и бесплатный.
    📅 Нет ответа 15 дней? Продолжайте с доказательством Вашей просьбы.
papers =
    🗂 <b>Документы</b>
    Удостоверение личности.
    Подтверждение адреса, не старше 3 месяцев.
    Отказ банка или доказательство Вашей просьбы.
trap =
    ⚠️ Нет счёта только на Ваше имя? У Вас есть это право.
    Даже если есть Livret A, счёт на двоих или долги.
door =
    🔗 particuliers.banque-france.fr
    Звоните 34 14.
    Здесь Вам может помочь консультант.
