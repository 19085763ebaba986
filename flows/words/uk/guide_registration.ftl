### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>Стати на облік у France Travail</b>
    1. Зареєструйтеся на francetravail.fr.
    2. Немає інтернету: ідіть в офіс France Travail.
    3. Збережіть свій логін і пароль.
rest =
    4. Потім щомісяця натискайте «Je m’actualise» (оновити).
    5. Збережіть доказ: фото екрана.
    📅 Договір закінчується? Зареєструйтеся одразу.
papers =
    🗂 <b>Папери</b>
    Посвідчення особи або titre de séjour, RIB (рахунок у банку), CV.
    Ваш останній договір.
    Папір від роботодавця для France Travail.
trap =
    ⚠️ Не чекайте: дні до реєстрації не рахують.
    Якщо є RSA, реєстрація автоматична.
    Нова адреса, новий titre de séjour? Повідомте одразу.
door =
    🔗 francetravail.fr або телефон 39 49.
    Або France services, місце допомоги поруч із Вами.
    Тут Вам може допомогти Ваш консультант.
