### draft
### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Мені потрібна допомога
-talk = 🗣 Поговорити з людиною

soon =
    Добрий день, { $name }. Скоро декларація в CAF (каса допомоги).
    Вона для RSA та prime d’activité (доплата до зарплати).
    Останній день: { $due_on }.
    .done = ✅ Уже зроблено
    .how = 💡 Як це зробити?
    .help = { -help }
    .talk = { -talk }

how =
    1. На сайті caf.fr натисніть: «Déclarer mes ressources».
    2. Порівняйте зі своїми fiches de paie.
    Потрібний рядок: «montant net social».
    3. Виправте помилки й підтвердьте.
    .clear = 👍 Зрозуміло, дякую
    .help = { -help }
    .talk = { -talk }

bye =
    Дякую, { $name }. Є сумнів? Напишіть тут.

reminded =
    Дуже добре. Без підтвердження CAF більше не платить.
    Є сумнів? Напишіть тут.

passed =
    { $is_open ->
        [yes] Надіслано. Ще не прочитано.
       *[no] Команда отримає Ваш запит: { $opening }.
    }
    Тримайте свої fiches de paie під рукою.
