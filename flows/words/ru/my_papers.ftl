### draft
### « Mes papiers » : par où commencer.

what = Ваши бумаги. Что Вы хотите сделать?
    .letter = ❓ Чего хочет это письмо?
    .dossiers = 📁 Мои дела
    .documents = 🗃 Мои документы
    .dates = 📅 До какого числа мои документы
    .attestations = 📃 Попросить справку
    .guides = 📄 Читать памятку
    .talk = 🗣 Поговорить с человеком
