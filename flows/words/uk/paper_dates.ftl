### draft
### Les dates de fin des papiers.

known =
    📅 Ваші дати:
    { $expiries }

which = Який папір? Запишемо дату закінчення.
    .residence_permit = 🪪 Посвідка на проживання
    .health_cover = 🩺 Допомога зі здоров’ям (C2S)
    .disability = ♿ RQTH (інвалідність)
    .identity_card = 🪪 Посвідчення особи
    .passport = 📘 Паспорт
    .no = ✋ Жоден

until =
    { $expiring_paper }: яка дата закінчення?
    Натисніть рік, місяць, день. Або напишіть дату.
    .forget = 🗑 Більше не нагадувати
    .back = ⬅️ Інший папір
    .talk = 🗣 Поговорити з людиною

noted =
    Записано. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] Скажу Вам про це до цієї дати.
       *[no] Дата є в /menu.
    }

now =
    Записано. { $expiring_paper }: { $expires_on }.
    Час подавати заяву.
    Потрібна допомога?
    .help = 🙋 Мені потрібна допомога
    .guide = 📄 Читати пам’ятку
    .guide_health = 📄 Читати пам’ятку
    .guide_disability = 📄 Читати пам’ятку
    .no = ✋ Ні, дякую

forgotten = Записано. Більше не кажу про цей папір.

bye = Добре. Можна повернутися: /menu.
