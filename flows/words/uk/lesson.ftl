### draft
-more = ➡️ Далі
-later = ⏸ Пізніше
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

again = Продовжимо з того самого місця.
later = Добре. Я пам’ятаю, де ви були. Натисніть /menu, потім «Вчитися».
right = 👍 Так, саме це. Дякую!
almost = Дякую за відповідь. Правильна відповідь тут:
after =
    Урок закінчено. Ця картка ваша. Збережіть її або покажіть.
    .named = ✍️ Така сама, з моїм ім’ям
    .others = 📚 Інші уроки
    .enough = 👍 Добре, дякую
bye = До зустрічі. Уроки залишаються в /menu.
