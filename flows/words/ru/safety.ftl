### draft
### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    Вы сейчас в безопасности?
    .fine = ✅ Да, пока да
    .unsafe = 🆘 Нет, не в безопасности
    .cannot_talk = 🤫 Не могу говорить

# Un autre peut lire : la question reste banale.
discreet =
    Сейчас всё нормально?
    .fine = Да, всё нормально
    .unsafe = Нет, не всё нормально
    .cannot_talk = Не могу говорить

watchful = Хорошо. Если что-то изменится, звоните по номеру. Или пишите сюда.
silent =
    Хорошо. Можно без голоса, по SMS: 114. Это бесплатно, днём и ночью.
    Вы можете удалить эту переписку.
added = Сохранено вместе с Вашим сообщением. Пока не прочитано.
