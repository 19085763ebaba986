### draft
### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ A seguir
-papers = 🗂 Os papéis
-trap = ⚠️ Atenção
-door = 🔗 Onde ir
-help = 🙋 Quem pode ajudar-me aqui?
-ask = ✉️ Pedir ajuda
-begin = 📁 Começar este processo
-others = 📚 Outras fichas
-clear = 👍 Está claro
-first = 🔁 Rever o início

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
    🙋 Aqui, para este assunto: { $card_helper }.
    Quer pedir ajuda?
    .ask = { -ask }
    .others = { -others }

bye = Está bem. Pode voltar a esta ficha: toque em /menu.
