### draft
### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Здравствуйте, { $name }. Ваша зарплата уже в пути.
    День выплаты: { $pay_on }.
    В некоторых банках деньги приходят чуть позже.
    .payslip = 📄 Объяснить расчётный лист
    .thanks = 👍 Спасибо
    .talk = 🗣 Поговорить с человеком

bye =
    Хорошего дня, { $name }.
    Проблема с зарплатой? Пишите сюда.
