### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    O que quer fazer?
    .send = 📥 Receber aqui
    .explain = ❓ O que quer esta carta?
    .forget = 🗑 Apagar
    .others = 🗃 Ver os outros
    .talk = 🗣 Falar com alguém

sure =
    Apagar dos seus documentos: <b>{ $document_title }</b>?
    A foto fica nesta conversa. Também a pode apagar aí.
    .keep = ⬅️ Não, guardar
    .forget = 🗑 Sim, apagar

forgotten = Está apagado dos seus documentos.

gone = Este documento já está apagado.
