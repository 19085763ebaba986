### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    Що Ви хочете зробити?
    .send = 📥 Отримати тут
    .explain = ❓ Чого хоче цей лист?
    .forget = 🗑 Видалити
    .others = 🗃 Подивитися інші
    .talk = 🗣 Поговорити з людиною

sure =
    Видалити з Ваших документів: <b>{ $document_title }</b>?
    Фото лишається в цьому чаті. Його можна видалити і там.
    .keep = ⬅️ Ні, залишити
    .forget = 🗑 Так, видалити

forgotten = Видалено з Ваших документів.

gone = Цей документ уже видалено.
