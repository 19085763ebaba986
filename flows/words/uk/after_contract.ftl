### draft
### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Поговорити з людиною

how =
    Добрий день, { $name }. Ваш договір закінчився: { $contract_until_on }.
    Як Ви?
    .fine = 🙂 Загалом добре
    .so_so = 😐 Так собі
    .hard = 🙁 Мені важко
    .talk = { -talk }

slot =
    Дякую, що сказали.
    Якщо Вам хтось подзвонить, коли Вам зручно?
    .morning = 🌅 Вранці
    .afternoon = 🌇 Після обіду
    .any = 🕘 Зручно і так, і так
    .not_now = ✋ Поки що без дзвінка
    .talk = { -talk }

papers =
    Чи маєте Ви 3 папери про кінець договору?
    • Certificat de travail (довідка про роботу)
    • solde de tout compte (остаточний розрахунок)
    • attestation для France Travail
    .all = ✅ Так, усі три
    .missing = 📄 Чогось бракує
    .dont_know = 🤷 Не знаю
    .talk = { -talk }

touch =
    Чи писати Вам іще, час від часу?
    Вибір за Вами.
    .stay = 💬 Так, будьмо на зв’язку
    .leave = 👋 Ні, більше не пишіть
    .talk = { -talk }

stay =
    Дякую, { $name }. Я писатиму Вам час від часу.
    Щоб зупинити, напишіть слово: stop.

leave =
    Записано. Щасливої дороги, { $name }.
    Ви завжди можете написати сюди.
