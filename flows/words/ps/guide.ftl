### draft

### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ نور
-papers = 🗂 اسناد
-trap = ⚠️ پام کوئ
-door = 🔗 چېرته لاړ شم؟
-help = 🙋 دلته څوک مرسته کوي؟
-ask = ✉️ مرسته غوښتل
-begin = 📁 دا دوسیه پیلوم
-others = 📚 نور لارښودونه
-clear = 👍 پوه شوم، مننه
-first = 🔁 بیا له سره

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
    🙋 دلته، د دې موضوع لپاره: { $card_helper }.
    غواړئ چې مرسته وغواړئ؟
    .ask = { -ask }
    .others = { -others }

bye = سمه ده. دې لارښود ته بیا راتلی شئ: ‎/menu کېکاږئ.
