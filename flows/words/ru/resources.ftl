### draft
rubrics = Чего вам хочется?
    .well_being = 🌿 Хорошее самочувствие
    .culture = 🎭 Культура и прогулки
    .learning = 📖 Учиться самому
    .games = 🎲 Игры
    .children = 🧒 Дети
    .digital = 📱 Цифровое
