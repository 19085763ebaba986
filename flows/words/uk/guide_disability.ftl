### draft
### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH: інвалідність і робота</b>
    1. Підготуйте документи для MDPH (служба з інвалідності).
    2. Лікар заповнює certificat (довідку).
    3. Надішліть усе. Збережіть доказ.
rest =
    4. Рішення ухвалює комісія MDPH.
    5. Поновіть за 6 місяців до кінця.
    📅 Чекати треба від 4 до 6 місяців.
papers =
    🗂 <b>Папери</b>
    Бланк cerfa 15692, посвідчення особи.
    Бланк від лікаря cerfa 15695, якому менше ніж рік.
    Підтвердження адреси, якому менше ніж 3 місяці.
trap =
    ⚠️ Ваше здоров’я — особисте: писати про нього тут не треба.
    Чи казати роботодавцю? Вирішуєте Ви.
door =
    🔗 MDPH Вашого département (області)
    RQTH може допомогти продовжити PASS IAE.
    Тут Вам може допомогти Ваш консультант.
