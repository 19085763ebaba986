### draft
### Le lendemain du premier jour.

-talk = 🗣 Biriyle konuşmak istiyorum

how =
    Merhaba { $name }. Ben { $structure } robotuyum.
    İlk iş gününüz geçti.
    Nasıldı?
    .good = 🙂 İyiydi
    .so_so = 😐 Şöyle böyle
    .bad = 🙁 İyi değildi
    .talk = { -talk }

which =
    Söylediğiniz için teşekkürler. Zor olan neydi?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .danger = ⚠️ Bir tehlike var
    .task = 🧰 İşin kendisi
    .people = 👥 Biriyle sorunum var
    .way = 🚌 Yol ya da saatler
    .lost = 🧭 Ne yapacağımı bilmiyorum
    .nothing = 🤷 Belirli bir şey yok
    .talk = { -talk }

bye =
    Teşekkürler { $name }. Kolay gelsin.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.

heard =
    Teşekkürler { $name }. Sözleriniz { $referent } için kaydedildi.
    { $is_open ->
        [yes] Ekip şu anda burada.
       *[no] Ekipten biri şu zaman burada olacak: { $opening }.
    }
