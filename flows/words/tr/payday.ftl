### draft
### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Merhaba { $name }. Maaşınız yolda.
    Planlanan gün: { $pay_on }.
    Bankaya göre para biraz daha geç gelebilir.
    .payslip = 📄 Bordromun açıklaması
    .thanks = 👍 Teşekkürler
    .talk = 🗣 Biriyle konuşmak istiyorum

bye =
    İyi günler { $name }.
    Maaşla ilgili bir sorun varsa buraya yazın.
