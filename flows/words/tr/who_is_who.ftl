### draft
### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Biriyle konuşmak istiyorum

people =
    Merhaba { $name }. Size kim yardım edebilir?
    🧭 { $referent }: belgeler, ev, sağlık, gelecek planı.
    🧰 Encadrant (işteki sorumlunuz): iş ve güvenli çalışma.
    💶 { $pay_contact }: maaş ve saatler.
    .clear = 👍 Teşekkürler, anladım
    .call = 📞 Aranmak istiyorum
    .talk = { -talk }

slot =
    Aranmak için hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur
    .not_now = ✋ Hayır, şimdi değil
    .talk = { -talk }

bye =
    Çok iyi. Sorunuz varsa buraya yazın.

passed =
    { $is_open ->
        [yes] Mesajınız gönderildi. Henüz okunmadı.
       *[no] Not aldım. Ekip talebinizi şu zaman alacak: { $opening }.
    }
