### draft

### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    እንታይ ክትገብሩ ትደልዩ?
    .send = 📥 ኣብዚ ክቕበሎ
    .explain = ❓ እዚ ደብዳበ እንታይ ይደሊ?
    .forget = 🗑 ክድምስሶ
    .others = 🗃 ካልኦት ክርኢ
    .talk = 🗣 ምስ ሰብ ክዛረብ

sure =
    ካብ ሰነዳትኩም ይደምሰስ ዶ፦ <b>{ $document_title }</b>?
    እቲ ስእሊ ኣብዚ ዝርርብ ይተርፍ። ንዕኡ እውን ክትድምስስዎ ትኽእሉ ኢኹም።
    .keep = ⬅️ ኣይፋል፣ ይጽናሕ
    .forget = 🗑 እወ፣ ይደምሰስ

forgotten = ካብ ሰነዳትኩም ተደምሲሱ።

gone = እዚ ሰነድ ድሮ ተደምሲሱ እዩ።
