### draft
### « Mes dossiers ».

list = 📁 Os seus processos. Toque no que quer abrir.

none =
    Não tem nenhum processo aberto.
    Para começar, escolha uma ficha.
    .guides = 📄 Escolher uma ficha
    .talk = 🗣 Falar com alguém
