which =
    Quel papier voulez-vous ?
    Vous le lirez avant la signature.
    .presence = 📃 Je travaille ici
    .pathway = 🧭 Mon parcours ici
    .work_travel = 🚌 Aller au travail
    .crisis_travel = 🚶 Sortir pendant la crise
    .talk = 🗣 Parler à quelqu’un
    .nothing = ✖️ Rien pour le moment

reason =
    Pourquoi sortez-vous ?
    .work = 🛠 Pour travailler
    .care = 🩺 Pour aller chez le docteur
    .food = 🛒 Pour acheter à manger
    .talk = 🗣 Parler à quelqu’un
