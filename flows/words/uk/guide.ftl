### draft
### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ Далі
-papers = 🗂 Які папери
-trap = ⚠️ Обережно
-door = 🔗 Куди звертатися
-help = 🙋 Хто мені тут допоможе?
-ask = ✉️ Попросити допомоги
-begin = 📁 Почати цю справу
-others = 📚 Інші пам’ятки
-clear = 👍 Зрозуміло, дякую
-first = 🔁 Показати з початку

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
    🙋 Тут, із цього питання: { $card_helper }.
    Хочете попросити допомоги?
    .ask = { -ask }
    .others = { -others }

bye = Добре. Ви можете повернутися до цієї пам’ятки: натисніть /menu.
