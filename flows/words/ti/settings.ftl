### draft
### Ce que l’on règle soi-même.

what = ቅጥዕታትኩም። እንታይ ክትቅይሩ ትደልዩ?
    .quiet = 🤫 ናተይ ናይ ህድኣት ሰዓታት
    .gestures = 🔔 ናይ ጥዕና ልምድታት እንደገና
    .aloud = 🔊 መልእኽትታት ክሰምዕ
    .talk = 🗣 ምስ ሰብ ክዛረብ

gestures = ተመዝጊቡ። ብዛዕባ ናይ ጥዕና ልምድታት እንደገና ክነግረኩም እየ።
