### draft

which =
    ¿Qué papel quiere?
    Lo lee antes de la firma.
    .presence = 📃 Trabajo aquí
    .pathway = 🧭 Sigo un itinerario
    .work_travel = 🚌 Ir al trabajo
    .crisis_travel = 🚶 Salir durante la crisis
    .talk = 🗣 Hablar con alguien
    .nothing = ✖️ Nada por ahora

reason =
    ¿Por qué sale?
    .work = 🛠 Para trabajar
    .care = 🩺 Para ir al médico
    .food = 🛒 Para comprar comida
    .talk = 🗣 Hablar con alguien
