### draft
### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Merhaba { $name }. Sadece hâlinizi sormak istedim.
    Tek bir düğme yeter.
    .fine = 👍 İyiyim
    .not_great = 🙁 Pek iyi değilim
    .call_me = 📞 Aranmak istiyorum

fine =
    Teşekkürler { $name }. İyi günler.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.

heard =
    Teşekkürler { $name }. Sözleriniz { $referent } için kaydedildi.
