### draft
rubrics = Чого вам хочеться?
    .well_being = 🌿 Добре самопочуття
    .culture = 🎭 Культура й прогулянки
    .learning = 📖 Вчитися самому
    .games = 🎲 Ігри
    .children = 🧒 Діти
    .digital = 📱 Цифрове
