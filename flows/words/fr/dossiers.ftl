### « Mes dossiers ».

list = 📁 Vos dossiers. Touchez celui que vous voulez ouvrir.

none =
    Vous n’avez pas de dossier ouvert.
    Pour commencer, choisissez une fiche.
    .guides = 📄 Choisir une fiche
    .talk = 🗣 Parler à quelqu’un
