### « Mes papiers » : par où commencer.

what = Your papers. What do you want to do?
    .letter = ❓ What does this letter want?
    .dossiers = 📁 My files
    .documents = 🗃 My documents
    .dates = 📅 When my papers end
    .attestations = 📃 Ask for a certificate
    .guides = 📄 Read a card
    .talk = 🗣 Talk to someone
