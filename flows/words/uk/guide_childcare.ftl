### draft
### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>Догляд за Вашою дитиною</b>
    1. Шукайте місце на monenfant.fr.
    2. Просіть crèche AVIP: ясла тримають місця для батьків на шляху до роботи.
    3. Спитайте в mairie (мерія).
rest =
    4. Дитині ще немає 12? Просіть допомогу у France Travail.
    5. Скажіть керівнику години ясел.
    📅 Просіть допомогу, щойно почали працювати.
papers =
    🗂 <b>Папери</b>
    Livret de famille (сімейна книжка) і трудовий договір.
    Ваш графік роботи.
    Attestation CAF, де є Ваш quotient (рівень доходу).
trap =
    ⚠️ Якщо чекати, допомогу можна втратити.
    Спитайте останній день у свого консультанта.
door =
    🔗 monenfant.fr і francetravail.fr
    Шукайте «aide à la garde d’enfants».
    Тут Вам може допомогти Ваш консультант.
