### draft
### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Документы потеряны или украдены</b>
    1. Украдены: сначала в полицию или жандармерию (gendarmerie).
    2. Потеряны carte d’identité или паспорт: идите в мэрию.
    3. Titre de séjour: просите дубликат на сайте ANEF.
rest =
    4. Водительские права: зайдите на ants.gouv.fr.
    5. Сообщите в банк. Сохраните расписку.
    📅 Сегодня, если возможно.
papers =
    🗂 <b>Документы</b>
    Фото не старше 6 месяцев, подтверждение адреса.
    Acte de naissance (свидетельство о рождении), если просит мэрия.
    Carte d’identité: нужно оплатить timbre (сбор).
trap =
    ⚠️ Документ объявлен потерянным? Он отменён, даже если найдётся.
    Кто-то держит Ваш паспорт у себя? Скорее скажите здесь.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Помощь по ANEF: звоните 0 806 001 620.
    Здесь Вам может помочь консультант.
