### draft
### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Добрий день, { $name }. Просто хочу дізнатися, як Ви.
    Досить однієї кнопки.
    .fine = 👍 Усе добре
    .not_great = 🙁 Не дуже
    .call_me = 📞 Подзвоніть мені

fine =
    Дякую, { $name }. Гарного дня.

passed =
    { $is_open ->
        [yes] Дякую, { $name }. Надіслано. Ще не прочитано.
       *[no] Дякую, { $name }. Команда отримає Ваше повідомлення: { $opening }.
    }
    Ви можете щось додати тут.

heard =
    Дякую, { $name }. Ваші слова збережено. Їх може прочитати { $referent }.
