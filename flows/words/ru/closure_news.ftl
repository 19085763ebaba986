### draft
# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    Организация { $structure } на время закрывается.
    Команда читает Ваши сообщения здесь в эти часы:
    { $hours }
    Опасность? Звоните 15 или 112.

changed =
    Организация { $structure } сейчас меняет часы работы.
    Команда читает Ваши сообщения в эти часы:
    { $hours }
    Опасность? Звоните 15 или 112.

open_again =
    Хорошая новость: организация { $structure } снова открыта.
    Команда читает Ваши сообщения в эти часы:
    { $hours }

between =
    Вы можете писать сюда в любое время. Сообщение сохранится.
