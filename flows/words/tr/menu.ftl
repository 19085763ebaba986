### draft
menu = Ne yapmak istersiniz?
    .human = 🗣 Biriyle konuşmak istiyorum
    .news = 🙂 Nasıl olduğumu söylemek
    .present = 👋 Bu robotu tanımak
    .resume = ▶️ Verdiğim arayı bitirmek
    .come_back = ▶️ Yeniden mesaj almak
    .papers = 🗂 Belgelerim
    .guides = 📄 Belgeler için yardım
    .learn = 🎓 Öğrenmek ve dinlenmek
    .hours = 🕘 Saatleri görmek
    .language = 🌍 Dili değiştirmek
    .aloud = 🔊 Mesajları dinle
    .pause = ⏸ Ara vermek ya da durdurmak
    .settings = ⚙️ Ayarlarım

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
