### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Biriyle konuşmak istiyorum

touch =
    Merhaba { $name }.
    Sözleşmeniz bittikten sonra ara sıra yine mesajlarımı almak ister misiniz?
    Seçim sizin.
    .stay = 💬 Evet, iletişimde kalalım
    .no_more = 👋 Hayır, artık mesaj istemiyorum
    .talk = { -talk }

stay =
    Teşekkürler { $name }. Size ara sıra yazacağım.
    Durdurmak için şu kelimeyi yazın: stop.

leave =
    Not aldım. Sözleşmenizden sonra artık yazmayacağım.
    Buraya her zaman yazabilirsiniz.
