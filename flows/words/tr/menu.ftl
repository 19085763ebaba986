### draft
menu = Ne yapmak istersiniz?
    .human = 🗣 Biriyle konuşmak istiyorum
    .news = 🙂 Nasıl olduğumu söylemek
    .present = 👋 Bu robotu tanımak
    .resume = ▶️ Verdiğim arayı bitirmek
    .come_back = ▶️ Yeniden mesaj almak
    .dossiers = 📁 Dosyalarım
    .papers = 🗂 Belgelerim
    .guides = 📄 Belgeler için yardım
    .attestations = 📃 Belge istemek
    .learn = 🎓 2 dakikada öğren
    .resources = 📌 Ekipten fikirler ve bağlantılar
    .hours = 🕘 Saatleri görmek
    .quiet = 🤫 Sessiz saatlerim
    .gestures = 🔔 Yeniden sağlık önerisi almak
    .language = 🌍 Dili değiştirmek
    .aloud = 🔊 Mesajları dinle
    .pause = ⏸ Ara vermek ya da durdurmak

hours =
    Ekip mesajlarınızı şu saatlerde okuyor:
    { $hours }
    { $is_open ->
        [yes] Ekip şu anda burada.
       *[no] Bir sonraki sefer: { $opening }.
    }

own_hours =
    { $referent } şu saatlerde okuyor:
    { $referent_hours }

closed =
    { $closures }

we_write =
    Size ekibin saatlerinde yazıyorum.
    { $has_calm ->
        [yes] Sessiz saatleriniz: { $calm }.
       *[no] Sessiz saat mi istiyorsunuz? /menu yazısına dokunun.
    }

between =
    Her saatte yazabilirsiniz. Mesajınız kaydedilir.
    Tehlikede misiniz? Arayın: 15 veya 112. Konuşamıyorsanız 114’e SMS gönderin.

resumed =
    Yeniden hoş geldiniz { $name }.
    Size bir sonraki açık günde yazacağım.
    Durdurmak için şu kelimeyi yazın: stop.

gestures = Not aldım. Size yeniden sağlık önerileri vereceğim.
