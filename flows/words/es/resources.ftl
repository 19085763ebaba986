### draft
rubrics = ¿Qué le apetece?
    .well_being = 🌿 Bienestar
    .culture = 🎭 Cultura y salidas
    .learning = 📖 Aprender solo
    .games = 🎲 Juegos
    .children = 🧒 Niños
    .digital = 📱 Digital

none = El equipo todavía no ha compartido nada. Vuelva otro día.
