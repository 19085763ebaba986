### draft
### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>Получить водительские права</b>
    1. Поговорите об этом с консультантом.
    2. Вместе поищите помощь с оплатой.
    3. Дождитесь ответа и только потом подписывайте.
rest =
    4. Запишитесь в автошколу (auto-école).
    5. Учите правила (code) в интернете.
    📅 Помощь просят до записи.
papers =
    🗂 <b>Документы</b>
    Удостоверение личности или titre de séjour.
    Цифровое фото с подписью (photo-signature), для прав.
    Подтверждение адреса.
trap =
    ⚠️ Звонят и что-то продают за Ваш CPF (деньги на учёбу)?
    Это обман, как и такие SMS. Никому не давайте коды.
door =
    🔗 francetravail.fr или звоните 39 49.
    У CPF (деньги на учёбу) есть правила.
    Здесь Вам может помочь консультант.
