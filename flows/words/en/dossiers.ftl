### « Mes dossiers ».

list = 📁 Your files. Tap the one you want to open.

none =
    You have no open file.
    To start one, choose a card.
    .guides = 📄 Choose a card
    .talk = 🗣 Talk to someone
