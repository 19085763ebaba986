### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    Что Вы хотите сделать?
    .send = 📥 Получить здесь
    .explain = ❓ Чего хочет это письмо?
    .forget = 🗑 Удалить
    .others = 🗃 Посмотреть другие
    .talk = 🗣 Поговорить с человеком

sure =
    Удалить из Ваших документов: <b>{ $document_title }</b>?
    Фото остаётся в этом чате. Его можно удалить и там.
    .keep = ⬅️ Нет, оставить
    .forget = 🗑 Да, удалить

forgotten = Удалено из Ваших документов.

gone = Этот документ уже удалён.
