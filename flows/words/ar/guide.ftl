### draft

### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ التالي
-papers = 🗂 الأوراق
-trap = ⚠️ انتبهوا
-door = 🔗 أين أذهب؟
-help = 🙋 من يساعدني هنا؟
-ask = ✉️ طلب المساعدة
-begin = 📁 بدء هذا الملف
-others = 📚 بطاقات أخرى
-clear = 👍 هذا واضح، شكراً
-first = 🔁 العودة إلى البداية

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
    🙋 هنا، لهذا الموضوع: { $card_helper }.
    هل تريدون طلب المساعدة؟
    .ask = { -ask }
    .others = { -others }

bye = حسناً. للعودة إلى هذه البطاقة: اضغطوا ‎/menu.
