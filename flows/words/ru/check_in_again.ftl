### draft
### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Здравствуйте, { $name }. Просто хочу узнать, как Вы.
    Хватит одной кнопки.
    .fine = 👍 Всё хорошо
    .not_great = 🙁 Не очень
    .call_me = 📞 Хочу, чтобы мне позвонили

fine =
    Спасибо, { $name }. Хорошего дня.

passed =
    { $is_open ->
        [yes] Спасибо, { $name }. Отправлено. Пока не прочитано.
       *[no] Спасибо, { $name }. Команда получит Ваше сообщение: { $opening }.
    }
    Вы можете добавить что-то здесь.

heard =
    Спасибо, { $name }. Ваши слова сохранены. Их получит { $referent }.
