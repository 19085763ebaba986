### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Поговорити з людиною

touch =
    Добрий день, { $name }.
    Після Вашого договору чи писати Вам іще, час від часу?
    Вибір за Вами.
    .stay = 💬 Так, будьмо на зв’язку
    .no_more = 👋 Ні, більше не пишіть
    .talk = { -talk }

stay =
    Дякую, { $name }. Я писатиму Вам час від часу.
    Щоб зупинити, напишіть слово: stop.

leave =
    Записано. Після Вашого договору я більше не писатиму.
    Ви завжди можете написати сюди.
