### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ La suite
-papers = 🗂 Les papiers
-trap = ⚠️ Le piège
-door = 🔗 Où aller
-help = 🙋 Qui peut m’aider ici ?
-ask = ✉️ Demander de l’aide
-begin = 📁 Commencer ce dossier
-others = 📚 Autres fiches
-clear = 👍 C’est clair, merci
-first = 🔁 Revoir le début

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
    🙋 Ici, pour ce sujet : { $card_helper }.
    Voulez-vous lui demander de l’aide ?
    .ask = { -ask }
    .others = { -others }

bye = D’accord. Vous pouvez revenir à cette fiche : touchez /menu.
