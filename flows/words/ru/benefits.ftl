### draft
### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Мне нужна помощь
-talk = 🗣 Поговорить с человеком

soon =
    Здравствуйте, { $name }. Скоро срок декларации в CAF.
    Она нужна для RSA и prime d’activité (пособия).
    Последний день: { $due_on }.
    .done = ✅ Уже сделано
    .how = 💡 Как это сделать?
    .help = { -help }
    .talk = { -talk }

how =
    1. На сайте caf.fr: «Déclarer mes ressources».
    2. Сравните с Вашими расчётными листами.
    Нужная строка: «montant net social».
    3. Исправьте ошибки и подтвердите.
    .clear = 👍 Понятно, спасибо
    .help = { -help }
    .talk = { -talk }

bye =
    Спасибо, { $name }. Есть сомнения? Пишите сюда.

reminded =
    Очень хорошо. Без подтверждения CAF больше не платит.
    Есть сомнения? Пишите сюда.

passed =
    { $is_open ->
        [yes] Отправлено. Пока не прочитано.
       *[no] Команда получит Вашу просьбу: { $opening }.
    }
    Держите расчётные листы под рукой.
