### draft
rubrics = O que lhe apetece?
    .well_being = 🌿 Bem-estar
    .culture = 🎭 Cultura e saídas
    .learning = 📖 Aprender sozinho
    .games = 🎲 Jogos
    .children = 🧒 Crianças
    .digital = 📱 Digital

none = A equipa ainda não partilhou nada. Volte noutro dia.
