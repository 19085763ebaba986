### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    Ne yapmak istersiniz?
    .send = 📥 Buraya almak
    .explain = ❓ Bu mektup ne istiyor?
    .forget = 🗑 Silmek
    .others = 🗃 Diğerlerini görmek
    .talk = 🗣 Biriyle konuşmak istiyorum

sure =
    Belgelerinizden silinsin mi: <b>{ $document_title }</b>?
    Fotoğraf bu sohbette kalır. Orada da silebilirsiniz.
    .keep = ⬅️ Hayır, kalsın
    .forget = 🗑 Evet, silinsin

forgotten = Belgelerinizden silindi.

gone = Bu belge zaten silindi.
