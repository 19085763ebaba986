### draft
### Lire à voix haute.

choose =
    Mesajlarımı sesli okuyabilirim. Ne zaman?
    .always = 🔊 Her zaman
    .asked = 👆 Düğmeye dokununca
    .never = 🔇 Hiçbir zaman

always =
    Not edildi. Her mesajdan sonra sesimi de gönderiyorum.
    Değiştirmek için /menu’ye dokunun.

asked =
    Not edildi. Bir mesajı dinlemek için 🔊 simgesine dokunun.
    Değiştirmek için /menu’ye dokunun.

never =
    Not edildi. Artık sesli okumuyorum.
    Değiştirmek için /menu’ye dokunun.

no_voice =
    Sizin dilinizde sesim yok.
    Size yazıyorum, siz de sesli mesajla cevap verebilirsiniz.
