### draft
rubrics = Ne istersiniz?
    .well_being = 🌿 İyi hissetmek
    .culture = 🎭 Kültür ve gezi
    .learning = 📖 Kendi başıma öğrenmek
    .games = 🎲 Oyunlar
    .children = 🧒 Çocuklar
    .digital = 📱 Dijital

none = Ekip henüz bir şey paylaşmadı. Başka bir gün yine bakın.
