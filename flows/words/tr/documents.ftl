### draft
### « Mes documents ».

list = 🗃 Gönderdikleriniz. Açmak için dokunun.

none = Hiçbir şey göndermediniz ya da hepsi silindi.
    .letter = ❓ Bu mektup ne istiyor?
    .talk = 🗣 Biriyle konuşmak istiyorum
