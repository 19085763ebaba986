### draft
### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Поговорить с человеком

people =
    Здравствуйте, { $name }. Кто может Вам помочь?
    🧭 { $referent }: документы, жильё, здоровье, планы.
    🧰 Бригадир (encadrant): работа и безопасность.
    💶 { $pay_contact }: зарплата и часы.
    .clear = 👍 Спасибо, понятно
    .call = 📞 Пусть мне позвонят
    .talk = { -talk }

slot =
    Когда Вам удобно принять звонок?
    .morning = 🌅 Утром
    .afternoon = 🌇 После обеда
    .any = 🕘 В любое время
    .not_now = ✋ Нет, не сейчас
    .talk = { -talk }

bye =
    Очень хорошо. Есть вопрос? Пишите сюда.

passed =
    { $is_open ->
        [yes] Готово. Вашу просьбу получает { $referent }.
       *[no] Записано. Команда получит Вашу просьбу: { $opening }.
    }
