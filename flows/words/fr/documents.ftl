### « Mes documents ».

list = 🗃 Ce que vous avez envoyé. Touchez pour ouvrir.

none = Vous n’avez rien envoyé, ou tout est effacé.
    .letter = ❓ Que veut cette lettre ?
    .talk = 🗣 Parler à quelqu’un
