### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Поговорить с человеком

touch =
    Здравствуйте, { $name }.
    После Вашего договора хотите иногда получать мои сообщения?
    Решаете Вы.
    .stay = 💬 Да, останемся на связи
    .no_more = 👋 Нет, больше не пишите
    .talk = { -talk }

stay =
    Спасибо, { $name }. Буду иногда Вам писать.
    Чтобы остановить, напишите слово: stop.

leave =
    Записано. После Вашего договора я больше не пишу.
    Вы всегда можете написать сюда.
