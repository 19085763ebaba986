### « Mes papiers » : par où commencer.

what = Vos papiers. Que voulez-vous faire ?
    .letter = ❓ Que veut cette lettre ?
    .dossiers = 📁 Mes dossiers
    .documents = 🗃 Mes documents
    .dates = 📅 Date de fin de mes papiers
    .attestations = 📃 Demander une attestation
    .guides = 📄 Lire une fiche
    .talk = 🗣 Parler à quelqu’un
