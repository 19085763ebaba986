### draft
-more = ➡️ Дальше
-later = ⏸ Позже
-unsure = 🤷 Не знаю

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Продолжим с того же места.
later = Хорошо. Я помню, где вы были. Нажмите /menu, потом «Учиться».
right = 👍 Да, верно. Спасибо!
almost = Спасибо за ответ. Правильный ответ здесь:
after =
    Урок окончен. Эта карточка ваша. Сохраните её или покажите.
    .named = ✍️ Такая же, с моим именем
    .others = 📚 Другие уроки
    .enough = 👍 Хорошо, спасибо
bye = До встречи. Уроки остаются в /menu.
