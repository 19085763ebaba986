### draft
### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 Biriyle konuşmak istiyorum

work =
    Merhaba { $name }. Deneme süreniz yakında bitiyor.
    Son gün: { $trial_until_on }.
    İş nasıl gidiyor?
    .good = 👍 İyi gidiyor
    .hard = ✋ Zor olan bir şey var
    .leave = 🚪 Bırakmayı düşünüyorum
    .talk = { -talk }

which =
    Zor olan nedir?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .danger = ⚠️ Bir tehlike var
    .task = 🧰 İşin kendisi
    .people = 👥 Biriyle sorunum var
    .way = 🚌 Yol ya da saatler
    .home = 🏠 Evimde bir şey
    .dont_know = 🤷 Bilmiyorum
    .talk = { -talk }

bye =
    Sevindim { $name }. Kolay gelsin.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.
