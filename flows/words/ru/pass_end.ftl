### draft
### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Поговорить с человеком
-call = 📞 Пусть мне позвонят

soon =
    Здравствуйте, { $name }. { $ahead ->
        [three_months] Ваш PASS IAE кончается через 3 месяца.
        [two_months] Ваш PASS IAE кончается через 2 месяца.
        [one_month] Ваш PASS IAE кончается через 1 месяц.
       *[other] У Вашего PASS IAE есть дата конца.
    }
    Последний день: { $pass_until_on }.
    Пора поговорить об этом. Ваш контакт: { $referent }.
    .what = 💡 Что такое PASS IAE?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Спасибо, понятно

what =
    PASS IAE — Ваше право на работу с поддержкой.
    Он Ваш. Это не Ваш договор.
    В некоторых случаях можно просить продление.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 Понятно, спасибо

slot =
    Когда Вам удобно принять звонок?
    .morning = 🌅 Утром
    .afternoon = 🌇 После обеда
    .any = 🕘 В любое время
    .not_now = ✋ Нет, не сейчас
    .talk = { -talk }

bye =
    Хорошо. Пишите сюда, когда захотите.

passed =
    { $is_open ->
        [yes] Отправлено. Пока не прочитано.
       *[no] Записано. Команда получит Вашу просьбу: { $opening }.
    }
