rubrics = What do you feel like?
    .well_being = 🌿 Well-being
    .culture = 🎭 Culture and outings
    .learning = 📖 Learn by myself
    .games = 🎲 Games
    .children = 🧒 Children
    .digital = 📱 Digital

none = The team has not shared anything yet. Come back another day.
