### draft
### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Поговорити з людиною
-call = 📞 Хочу, щоб мені подзвонили

soon =
    Добрий день, { $name }. { $ahead ->
        [three_months] Ваш договір закінчується через 3 місяці.
        [two_months] Ваш договір закінчується через 2 місяці.
        [one_month] Ваш договір закінчується через 1 місяць.
       *[other] Ваш договір має дату кінця.
    }
    Останній день: { $contract_until_on }.
    { $ahead ->
        [three_months] Це добрий час подумати, що далі.
        [two_months] Поговорімо про те, що далі, крок за кроком.
       *[one_month] Думати про майбутнє краще разом із кимось.
    }
    .wish = 🧭 Сказати, чого хочу далі
    .papers = 📄 Які папери підготувати
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Дякую, зрозуміло

wish =
    Чого Вам хочеться після цього договору?
    Це Вас ні до чого не зобов’язує.
    .go_on = 🔁 Лишитися тут, якщо можливо
    .job = 👷 Знайти іншу роботу
    .training = 🎓 Піти на навчання
    .rest = 🌿 Трохи перепочити
    .dont_know = 🤷 Ще не знаю
    .talk = { -talk }

papers =
    Підготуйте: паспорт або titre de séjour, RIB (рахунок), CV, договір.
    Наприкінці Вам мають дати 3 папери:
    • certificat de travail (довідка про роботу)
    • solde de tout compte (остаточний розрахунок)
    • attestation для France Travail
    .call = { -call }
    .clear = 👍 Зрозуміло, дякую
    .talk = { -talk }

slot =
    Хочете поговорити про це телефоном?
    Коли Вам зручно?
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
