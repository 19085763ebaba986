### draft
### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Biriyle konuşmak istiyorum
-call = 📞 Aranmak istiyorum

soon =
    Merhaba { $name }. { $ahead ->
        [three_months] Sözleşmeniz 3 ay sonra bitiyor.
        [two_months] Sözleşmeniz 2 ay sonra bitiyor.
        [one_month] Sözleşmeniz 1 ay sonra bitiyor.
       *[other] Sözleşmenizin bir bitiş tarihi var.
    }
    Son gün: { $contract_until_on }.
    { $ahead ->
        [three_months] Sonrasını düşünmek için iyi bir zaman.
        [two_months] Sonrasını adım adım konuşalım.
       *[one_month] Sonrası biriyle birlikte hazırlanır.
    }
    .wish = 🧭 Sonra ne istediğimi söyleyeceğim
    .papers = 📄 Hazırlanacak belgeler
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Teşekkürler, anladım

wish =
    Bu sözleşmeden sonra ne istersiniz?
    Söyledikleriniz sizi bağlamaz.
    .go_on = 🔁 Mümkünse burada devam etmek
    .job = 👷 Başka bir iş bulmak
    .training = 🎓 Meslek eğitimi almak
    .rest = 🌿 Biraz dinlenmek
    .dont_know = 🤷 Henüz bilmiyorum
    .talk = { -talk }

papers =
    Hazırlayın: kimlik ya da oturum kartı, RIB (banka bilgisi), CV, sözleşme.
    Sonunda size 3 belge verilmelidir:
    • “certificat de travail”: çalışma belgesi
    • “solde de tout compte”: son hesap belgesi
    • “attestation”: France Travail için belge
    .call = { -call }
    .clear = 👍 Anladım, teşekkürler
    .talk = { -talk }

slot =
    Bunu telefonda konuşmak ister misiniz?
    Hangi zaman size uyar?
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
