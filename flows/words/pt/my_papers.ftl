### draft
### « Mes papiers » : par où commencer.

what = Os seus papéis. O que quer fazer?
    .letter = ❓ O que quer esta carta?
    .dossiers = 📁 Os meus processos
    .documents = 🗃 Os meus documentos
    .dates = 📅 Data de fim dos meus papéis
    .attestations = 📃 Pedir uma declaração
    .guides = 📄 Ler uma ficha
    .talk = 🗣 Falar com alguém
