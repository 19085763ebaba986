### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    ¿Qué quiere hacer?
    .send = 📥 Recibirlo aquí
    .explain = ❓ ¿Qué quiere esta carta?
    .forget = 🗑 Borrarlo
    .others = 🗃 Ver los otros
    .talk = 🗣 Hablar con alguien

sure =
    ¿Borrar de sus documentos: <b>{ $document_title }</b>?
    La foto queda en este chat. También puede borrarla allí.
    .keep = ⬅️ No, guardarlo
    .forget = 🗑 Sí, borrar

forgotten = Está borrado de sus documentos.

gone = Este documento ya está borrado.
