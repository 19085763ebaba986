### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 Biriyle konuşmak istiyorum

sign =
    Merhaba { $name }. Size küçük bir selam vermek istedik.
    { $reason ->
        [equipment] Ekipmanınız eksikti. Şimdi durum nasıl?
        [connection] İnternetiniz yoktu. Şimdi durum nasıl?
        [digital_fear] Bilgisayar öğrenilir. Acelesi yok.
        [childcare] Önce çocuklar gelir. Acelesi yok.
        [health] Önce sağlık gelir. Acele etmeyin.
        [service] Bizde bazı şeyler iyi değildi. Sizi dinlemek istiyoruz.
       *[other] Yapmanız gereken bir şey yok.
    }
    Nasılsınız?
    .fine = 👍 İyiyim
    .not_great = 🙁 Pek iyi değilim
    .back = 📅 Dönüşümü konuşmak istiyorum
    .talk = { -talk }

slot =
    Bunu konuşmak için biri sizi arayabilir.
    Hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur
    .not_now = ✋ Hayır, şimdi değil
    .talk = { -talk }

fine =
    Teşekkürler { $name }. İyi günler.

bye =
    Tamam { $name }. Acele etmeyin.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.

heard =
    Teşekkürler { $name }. Sözleriniz { $referent } için kaydedildi.
