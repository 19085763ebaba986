### draft
### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>С кем оставить ребёнка</b>
    1. Ищите место на monenfant.fr.
    2. Спросите crèche AVIP: ясли держат места для родителей на пути к работе.
    3. Спросите в мэрии (mairie).
rest =
    4. Ребёнку нет 12 лет? Просите помощь France Travail.
    5. Скажите бригадиру (encadrant), в какие часы работают ясли.
    📅 Просите помощь сразу, как начали работать.
papers =
    🗂 <b>Документы</b>
    Livret de famille (семейная книжка) и трудовой договор.
    Ваш график работы (planning).
    Attestation CAF, где указан Ваш «quotient»: уровень дохода.
trap =
    ⚠️ Если ждать, можно потерять эту помощь.
    Спросите у консультанта последний срок.
door =
    🔗 monenfant.fr и francetravail.fr
    Ищите «aide à la garde d’enfants».
    Здесь Вам может помочь консультант.
