### Ce que l’équipe partage, par sujet.

rubrics = De quoi avez-vous envie ?
    .well_being = 🌿 Bien-être
    .culture = 🎭 Culture et sorties
    .learning = 📖 Apprendre seul
    .games = 🎲 Jeux
    .children = 🧒 Enfants
    .digital = 📱 Numérique

none = L’équipe n’a encore rien partagé. Revenez voir un autre jour.
