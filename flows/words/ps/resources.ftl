### draft

### Ce que l’équipe partage, par sujet.

rubrics = څه شی مو خوښېږي؟
    .well_being = 🌿 ښه حال
    .culture = 🎭 کلتور او چکر
    .learning = 📖 خپله زده کړه
    .games = 🎲 لوبې
    .children = 🧒 ماشومان
    .digital = 📱 ټلیفون او انټرنټ

none = ټیم لا څه نه دي شریک کړي. بله ورځ یې بیا وګورئ.
