### draft
### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Поговорити з людиною

people =
    Добрий день, { $name }. Хто може Вам допомогти?
    🧭 { $referent }: документи, житло, здоров’я, плани.
    🧰 Керівник (encadrant): робота, безпека.
    💶 { $pay_contact }: зарплата і години.
    .clear = 👍 Дякую, зрозуміло
    .call = 📞 Хочу, щоб мені подзвонили
    .talk = { -talk }

slot =
    Коли Вам зручно прийняти дзвінок?
    .morning = 🌅 Вранці
    .afternoon = 🌇 Після обіду
    .any = 🕘 Зручно і так, і так
    .not_now = ✋ Ні, не зараз
    .talk = { -talk }

bye =
    Дуже добре. Є запитання? Напишіть тут.

passed =
    { $is_open ->
        [yes] Готово. { $referent } має Ваш запит.
       *[no] Записано. Команда отримає Ваш запит: { $opening }.
    }
