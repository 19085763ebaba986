### draft
### Les dates de fin des papiers.

known =
    📅 Ваши даты:
    { $expiries }

which = Какая бумага? Запишем дату окончания.
    .residence_permit = 🪪 Вид на жительство
    .health_cover = 🩺 Помощь по здоровью (C2S)
    .disability = ♿ RQTH (инвалидность)
    .identity_card = 🪪 Удостоверение личности
    .passport = 📘 Паспорт
    .no = ✋ Никакая

until =
    { $expiring_paper }: какая дата окончания?
    Нажмите год, месяц, день. Или напишите дату.
    .forget = 🗑 Больше не напоминать
    .back = ⬅️ Другая бумага
    .talk = 🗣 Поговорить с человеком

noted =
    Записано. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] Скажу Вам об этом до этой даты.
       *[no] Дата есть в /menu.
    }

now =
    Записано. { $expiring_paper }: { $expires_on }.
    Пора подавать заявление.
    Нужна помощь?
    .help = 🙋 Мне нужна помощь
    .guide = 📄 Читать памятку
    .guide_health = 📄 Читать памятку
    .guide_disability = 📄 Читать памятку
    .no = ✋ Нет, спасибо

forgotten = Записано. Больше не говорю об этой бумаге.

bye = Хорошо. Можно вернуться: /menu.
