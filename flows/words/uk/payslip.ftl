### draft
### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ Далі
-enough = 👍 Мені досить
-talk = 🗣 Поговорити з людиною

hours =
    🕘 <b>1 з 5: години</b>
    Знайдіть, скільки годин оплачено.
    Порівняйте з годинами у своїх записах.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 з 5: brut і net</b>
    Brut: Ваша зарплата до відрахувань.
    Net à payer: гроші, які Ви отримаєте.
    Montant net social: рядок для CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 з 5: що віднімають</b>
    Cotisations: внески на здоров’я, безробіття, пенсію.
    Податок, якщо Ви його платите.
    Уже отриманий acompte теж віднімають.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 з 5: activité partielle (простій)</b>
    Це години без роботи, бо робота зупинилася.
    Частину цих годин оплачують.
    У листку це окремий рядок.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 з 5: primes (премії)</b>
    Prime: додаткові гроші, в окремому рядку.
    Prime d’activité — це інше: її платить CAF.

bye =
    Зберігайте всі свої fiches de paie.
    Є запитання про свою? Напишіть тут.
