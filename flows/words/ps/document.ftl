### draft

### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    څه کول غواړئ؟
    .send = 📥 دلته یې راولېږئ
    .explain = ❓ دا لیک څه غواړي؟
    .forget = 🗑 پاک یې کړئ
    .others = 🗃 نور وګورم
    .talk = 🗣 له یو چا سره خبرې کول

sure =
    له اسنادو مو پاک شي: <b>{ $document_title }</b>؟
    عکس په دې خبرو کې پاتې کېږي. هغه هم پاکولی شئ.
    .keep = ⬅️ نه، ودې ساتل شي
    .forget = 🗑 هو، پاک یې کړئ

forgotten = ستاسو له اسنادو پاک شو.

gone = دا سند مخکې پاک شوی دی.
