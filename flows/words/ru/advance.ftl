### draft
### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Прошу acompte
-talk = 🗣 Поговорить с человеком

right =
    Здравствуйте, { $name }. Нужны деньги до зарплаты?
    Если зарплата раз в месяц, acompte — Ваше право.
    .ask = { -ask }
    .how = 💡 Что такое acompte?
    .no_thanks = 👍 Нет, спасибо
    .talk = { -talk }

how =
    Acompte — это часть зарплаты, но раньше.
    После 15 дней работы это половина зарплаты за месяц.
    Один раз в месяц. Потом его вычтут из зарплаты.
    .ask = { -ask }
    .no_thanks = 👍 Нет, спасибо
    .talk = { -talk }

amount =
    Сколько Вы хотите и к какому дню?
    Напишите здесь или скажите голосом.
    .dont_know = 🤷 Пока не знаю
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Записано. Вашу просьбу получает { $pay_contact }.
       *[no] Записано. { $pay_contact } получит Вашу просьбу: { $opening }.
    }

bye =
    Хорошо. Вы можете попросить в другой месяц.
