### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    What do you want to do?
    .send = 📥 Get it here
    .explain = ❓ What does this letter want?
    .forget = 🗑 Delete it
    .others = 🗃 See the others
    .talk = 🗣 Talk to someone

sure =
    Delete from your documents: <b>{ $document_title }</b>?
    The photo stays in this chat. You can delete it there too.
    .keep = ⬅️ No, keep it
    .forget = 🗑 Yes, delete

forgotten = It is deleted from your documents.

gone = This document is deleted already.
