-more = ➡️ More
-papers = 🗂 The papers
-trap = ⚠️ The trap
-door = 🔗 Where to go
-help = 🙋 Who can help me here?
-ask = ✉️ Ask for help
-begin = 📁 Start this file
-others = 📚 Other cards
-clear = 👍 Clear, thank you
-first = 🔁 See the start again

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
    🙋 Here, for this subject: { $card_helper }.
    Do you want to ask for help?
    .ask = { -ask }
    .others = { -others }

bye = All right. You can come back to this card: tap /menu.
