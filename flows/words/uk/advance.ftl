### draft
### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Прошу acompte
-talk = 🗣 Поговорити з людиною

right =
    Добрий день, { $name }. Потрібні гроші до зарплати?
    Якщо Вам платять раз на місяць, acompte — Ваше право.
    .ask = { -ask }
    .how = 💡 Що таке acompte?
    .no_thanks = 👍 Ні, дякую
    .talk = { -talk }

how =
    Acompte: частина зарплати, але раніше.
    Після 15 днів роботи це половина місячної зарплати.
    Один раз на місяць. Потім цю суму віднімуть із зарплати.
    .ask = { -ask }
    .no_thanks = 👍 Ні, дякую
    .talk = { -talk }

amount =
    Скільки грошей Вам потрібно й на коли?
    Напишіть тут або надішліть голосове.
    .dont_know = 🤷 Ще не знаю
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Записано. { $pay_contact } має Ваш запит.
       *[no] Записано. { $pay_contact } отримає Ваш запит: { $opening }.
    }

bye =
    Добре. Ви можете попросити в інший місяць.
