### draft

rubrics = چه دلتان می‌خواهد؟
    .well_being = 🌿 آرامش و صحت
    .culture = 🎭 فرهنگ و گردش
    .learning = 📖 یاد گرفتن تنها
    .games = 🎲 بازی‌ها
    .children = 🧒 اطفال
    .digital = 📱 تلفون و انترنت

none = تیم هنوز چیزی شریک نکرده است. یک روز دیگر ببینید.
