### draft
### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ Devamı
-papers = 🗂 Belgeler
-trap = ⚠️ Dikkat
-door = 🔗 Nereye başvurulur?
-help = 🙋 Burada bana kim yardım eder?
-ask = ✉️ Yardım istemek
-begin = 📁 Bu dosyaya başlamak
-others = 📚 Diğer kartlar
-clear = 👍 Anladım, teşekkürler
-first = 🔁 Başını yeniden görmek

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
    🙋 Burada, bu konu için: { $card_helper }.
    Yardım istemek ister misiniz?
    .ask = { -ask }
    .others = { -others }

bye = Tamam. Bu karta dönmek için /menu yazısına dokunun.
