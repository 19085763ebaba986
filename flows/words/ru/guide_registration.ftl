### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>Встать на учёт в France Travail</b>
    1. Зарегистрируйтесь на francetravail.fr.
    2. Нет интернета: идите в офис France Travail.
    3. Сохраните логин и пароль.
rest =
    4. Потом каждый месяц нажимайте «Je m’actualise».
    5. Сохраните доказательство: фото экрана.
    📅 Договор кончается? Зарегистрируйтесь сразу.
papers =
    🗂 <b>Документы</b>
    Удостоверение личности или titre de séjour, RIB (реквизиты счёта), CV.
    Ваш последний договор.
    Документ от работодателя для France Travail.
trap =
    ⚠️ Не ждите: дни до регистрации не считаются.
    С RSA (пособие) регистрация автоматическая.
    Новый адрес, новый titre de séjour? Сообщите сразу.
door =
    🔗 francetravail.fr или звоните 39 49.
    Или France services: помощь рядом с Вами.
    Здесь Вам может помочь консультант.
