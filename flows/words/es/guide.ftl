### draft
### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ Seguir
-papers = 🗂 Los documentos
-trap = ⚠️ Cuidado
-door = 🔗 Adónde ir
-help = 🙋 ¿Quién puede ayudarme aquí?
-ask = ✉️ Pedir ayuda
-begin = 📁 Empezar este expediente
-others = 📚 Otras fichas
-clear = 👍 Está claro, gracias
-first = 🔁 Ver otra vez el principio

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
    🙋 Aquí, para este tema: { $card_helper }.
    ¿Quiere pedir ayuda?
    .ask = { -ask }
    .others = { -others }

bye = De acuerdo. Puede volver a esta ficha: toque /menu.
