### draft
choose =
    Siz seçersiniz. Ücretsizdir.
    İşiniz ve aldığınız yardım değişmez.
    Ne istersiniz?
    .less = 🐢 Daha az mesaj
    .more = 🔔 Eskisi gibi mesaj
    .week = ⏸ 1 hafta ara
    .month = ⏸ 1 ay ara
    .stop = ✋ Her şeyi durdurmak
    .go_on = ▶️ Eskisi gibi devam etmek

paused =
    Şu anda ara verdiniz. Size yazmıyorum.
    Ne istersiniz?
    .resume = ▶️ Arayı bitirmek
    .month = ⏸ 1 ay daha ara
    .stop = ✋ Her şeyi durdurmak
    .stay = 👍 Ara devam etsin

come_back =
    Şu anda size yazmıyorum.
    Yeniden mesajlarımı almak ister misiniz?
    .come_back = ▶️ Evet, isterim
    .talk = 🗣 Biriyle konuşmayı tercih ederim
    .stay = ✋ Hayır, teşekkürler

less =
    Not aldım. Size yarı yarıya daha seyrek yazacağım.
    Buraya istediğiniz zaman yazabilirsiniz.

more =
    Not aldım. Size yeniden eskisi gibi yazacağım.

week =
    Not aldım. Bir hafta mesaj yok.
    Buraya istediğiniz zaman yazabilirsiniz.
    Arayı bitirmek için /menu yazısına dokunun.

month =
    Not aldım. Bir ay mesaj yok.
    Buraya istediğiniz zaman yazabilirsiniz.
    Arayı bitirmek için /menu yazısına dokunun.

stopped =
    Tamam. Robottan artık mesaj yok. Yazışmalarımız için teşekkürler.
    İşiniz ve aldığınız yardım değişmez.
    Bir gün geri dönmek için /menu yazısına dokunun.

resumed =
    Yeniden hoş geldiniz { $name }.
    Size bir sonraki açık günde yazacağım.
    Durdurmak için şu kelimeyi yazın: stop.

unchanged =
    Tamam. Hiçbir şey değişmiyor.
    Düğmeleri görmek için /menu yazısına dokunun.
