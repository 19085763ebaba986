### draft
### « Mes papiers » : par où commencer.

what = Ваші папери. Що Ви хочете зробити?
    .letter = ❓ Чого хоче цей лист?
    .dossiers = 📁 Мої справи
    .documents = 🗃 Мої документи
    .dates = 📅 До якого числа мої документи
    .attestations = 📃 Попросити довідку
    .guides = 📄 Читати пам’ятку
    .talk = 🗣 Поговорити з людиною
