### draft
### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Biriyle konuşmak istiyorum
-call = 📞 Aranmak istiyorum

soon =
    Merhaba { $name }. { $ahead ->
        [three_months] PASS IAE süreniz 3 ay sonra bitiyor.
        [two_months] PASS IAE süreniz 2 ay sonra bitiyor.
        [one_month] PASS IAE süreniz 1 ay sonra bitiyor.
       *[other] PASS IAE sürenizin bir bitiş tarihi var.
    }
    Son gün: { $pass_until_on }.
    Bunu { $referent } ile konuşmanın zamanı geldi.
    .what = 💡 PASS IAE nedir?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Teşekkürler, anladım

what =
    PASS IAE: bu yolda destek alma hakkınız.
    O sizindir. Sözleşmeniz değildir.
    Bazı durumlarda “prolongation” (süre uzatma) istenebilir.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 Anladım, teşekkürler

slot =
    Aranmak için hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur
    .not_now = ✋ Hayır, şimdi değil
    .talk = { -talk }

bye =
    Tamam. Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Mesajınız gönderildi. Henüz okunmadı.
       *[no] Not aldım. Ekip talebinizi şu zaman alacak: { $opening }.
    }
