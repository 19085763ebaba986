### draft
### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Поговорити з людиною
-call = 📞 Хочу, щоб мені подзвонили

soon =
    Добрий день, { $name }. { $ahead ->
        [three_months] Ваш PASS IAE закінчується через 3 місяці.
        [two_months] Ваш PASS IAE закінчується через 2 місяці.
        [one_month] Ваш PASS IAE закінчується через 1 місяць.
       *[other] Ваш PASS IAE має дату кінця.
    }
    Останній день: { $pass_until_on }.
    Саме час про це поговорити. Ваш контакт: { $referent }.
    .what = 💡 Що таке PASS IAE?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Дякую, зрозуміло

what =
    PASS IAE: Ваше право на цей шлях до роботи.
    Він Ваш. Це не Ваш договір.
    У деяких випадках можна просити продовження.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 Зрозуміло, дякую

slot =
    Коли Вам зручно прийняти дзвінок?
    .morning = 🌅 Вранці
    .afternoon = 🌇 Після обіду
    .any = 🕘 Зручно і так, і так
    .not_now = ✋ Ні, не зараз
    .talk = { -talk }

bye =
    Добре. Ви можете писати сюди, коли захочете.

passed =
    { $is_open ->
        [yes] Надіслано. Ще не прочитано.
       *[no] Записано. Команда отримає Ваш запит: { $opening }.
    }
