### draft
### « Mes papiers » : par où commencer.

what = Belgeleriniz. Ne yapmak istersiniz?
    .letter = ❓ Bu mektup ne istiyor?
    .dossiers = 📁 Dosyalarım
    .documents = 🗃 Gönderdiklerim
    .dates = 📅 Belgelerimin bitiş tarihi
    .attestations = 📃 Belge istemek
    .guides = 📄 Bir kart okumak
    .talk = 🗣 Biriyle konuşmak istiyorum
