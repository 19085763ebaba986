### draft
### Ce que l’on règle soi-même.

what = Ayarlarınız. Neyi değiştirmek istersiniz?
    .quiet = 🤫 Sessiz saatlerim
    .gestures = 🔔 Yeniden sağlık önerisi almak
    .aloud = 🔊 Mesajları dinle
    .talk = 🗣 Biriyle konuşmak istiyorum

gestures = Not aldım. Size yeniden sağlık önerileri vereceğim.
