### draft
### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Biriyle konuşmak istiyorum

how =
    Merhaba { $name }. Sözleşmeniz bitti: { $contract_until_on }.
    Nasılsınız?
    .fine = 🙂 Oldukça iyiyim
    .so_so = 😐 Şöyle böyle
    .hard = 🙁 Zorlanıyorum
    .talk = { -talk }

slot =
    Söylediğiniz için teşekkürler.
    Biri sizi ararsa, hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur
    .not_now = ✋ Şimdilik aranmak istemiyorum
    .talk = { -talk }

papers =
    Sözleşme sonunda verilen 3 belge elinizde mi?
    • “Certificat de travail”: çalışma belgesi
    • “solde de tout compte”: son hesap belgesi
    • “attestation”: France Travail için belge
    .all = ✅ Evet, üçü de var
    .missing = 📄 Eksik belge var
    .dont_know = 🤷 Bilmiyorum
    .talk = { -talk }

touch =
    Ara sıra yine mesajlarımı almak ister misiniz?
    Seçim sizin.
    .stay = 💬 Evet, iletişimde kalalım
    .leave = 👋 Hayır, artık mesaj istemiyorum
    .talk = { -talk }

stay =
    Teşekkürler { $name }. Size ara sıra yazacağım.
    Durdurmak için şu kelimeyi yazın: stop.

leave =
    Not aldım. Yolunuz açık olsun { $name }.
    Buraya her zaman yazabilirsiniz.
