### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    Que voulez-vous faire ?
    .send = 📥 Le recevoir ici
    .explain = ❓ Que veut cette lettre ?
    .forget = 🗑 L’effacer
    .others = 🗃 Voir les autres
    .talk = 🗣 Parler à quelqu’un

sure =
    Effacer de vos documents : <b>{ $document_title }</b> ?
    La photo reste dans cette discussion. Vous pouvez aussi la supprimer.
    .keep = ⬅️ Non, le garder
    .forget = 🗑 Oui, effacer

forgotten = C’est effacé de vos documents.

gone = Ce document est déjà effacé.
