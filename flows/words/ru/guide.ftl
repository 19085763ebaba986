### draft
### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ Дальше
-papers = 🗂 Документы
-trap = ⚠️ Осторожно
-door = 🔗 Куда обращаться
-help = 🙋 Кто мне здесь поможет?
-ask = ✉️ Попросить помощи
-begin = 📁 Начать это дело
-others = 📚 Другие памятки
-clear = 👍 Понятно, спасибо
-first = 🔁 Вернуться к началу

first =
    .more = { -more }
    .papers = { -papers }
    .door = { -door }
    .help = { -help }
    .others = { -others }

rest =
    .papers = { -papers }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

papers =
    .begin = { -begin }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

trap =
    .door = { -door }
    .help = { -help }
    .others = { -others }

door =
    .begin = { -begin }
    .clear = { -clear }
    .first = { -first }
    .help = { -help }
    .others = { -others }

help =
    🙋 Здесь, по этому вопросу: { $card_helper }.
    Хотите попросить помощи?
    .ask = { -ask }
    .others = { -others }

bye = Хорошо. К этой памятке можно вернуться: нажмите /menu.
