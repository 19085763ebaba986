### draft

which =
    Que papel quer?
    Lê-o antes da assinatura.
    .presence = 📃 Trabalho aqui
    .pathway = 🧭 Sigo um percurso
    .work_travel = 🚌 Ir para o trabalho
    .crisis_travel = 🚶 Sair durante a crise
    .talk = 🗣 Falar com alguém
    .nothing = ✖️ Nada por agora

reason =
    Porque sai de casa?
    .work = 🛠 Para trabalhar
    .care = 🩺 Para ir ao médico
    .food = 🛒 Para comprar comida
    .talk = 🗣 Falar com alguém
