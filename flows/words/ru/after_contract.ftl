### draft
### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Поговорить с человеком

how =
    Здравствуйте, { $name }. Ваш договор закончился: { $contract_until_on }.
    Как Вы?
    .fine = 🙂 Скорее хорошо
    .so_so = 😐 Так себе
    .hard = 🙁 Тяжело
    .talk = { -talk }

slot =
    Спасибо, что говорите об этом.
    Если Вам позвонят, когда Вам удобно?
    .morning = 🌅 Утром
    .afternoon = 🌇 После обеда
    .any = 🕘 В любое время
    .not_now = ✋ Пока не звоните
    .talk = { -talk }

papers =
    У Вас есть 3 документа о конце договора?
    • Certificat de travail (справка о работе)
    • solde de tout compte (полный расчёт)
    • attestation для France Travail
    .all = ✅ Да, все три
    .missing = 📄 Есть не всё
    .dont_know = 🤷 Не знаю
    .talk = { -talk }

touch =
    Хотите иногда получать мои сообщения?
    Решаете Вы.
    .stay = 💬 Да, останемся на связи
    .leave = 👋 Нет, больше не пишите
    .talk = { -talk }

stay =
    Спасибо, { $name }. Буду иногда Вам писать.
    Чтобы остановить, напишите слово: stop.

leave =
    Записано. Всего Вам доброго, { $name }.
    Вы всегда можете написать сюда.
