### draft
### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Добрий день, { $name }. Ваша зарплата вже в дорозі.
    День за планом: { $pay_on }.
    У деяких банках гроші приходять трохи пізніше.
    .payslip = 📄 Пояснити мою fiche de paie
    .thanks = 👍 Дякую
    .talk = 🗣 Поговорити з людиною

bye =
    Гарного дня, { $name }.
    Проблема із зарплатою? Напишіть тут.
