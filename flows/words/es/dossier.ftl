### draft
### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = Este expediente ya no está abierto. Los otros: /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    ¿Tiene este documento: <b>{ $paper }</b>?
    { $paper_there ->
        [yes] Usted dijo: lo tengo.
       *[no] También puede enviar una foto aquí.
    }
    .have = ✅ Lo tengo
    .lack = ⏭ Todavía no
    .back = ↩️ Documento anterior
    .whole = 📋 Todo el expediente
    .help = 🙋 Recibir ayuda

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] Todos los documentos están.
        [one] Falta 1 documento.
       *[more] Faltan { $left } documentos.
    }
    { $has_dossier_day ->
        [yes] 📅 Día anotado: { $dossier_day }.
       *[no] Ningún día anotado.
    }
    .again = ▶️ Seguir con los documentos
    .back = ↩️ Documento anterior
    .date = 📅 Anotar un día
    .help = 🙋 Dar este expediente a alguien
    .close = 🏁 Decir cómo va
    .later = 👋 Seguir más tarde

date =
    ¿Qué día es la cita, o la fecha límite?
    Toque el año, el mes, el día. O escriba la fecha.
    .no_date = ✖️ Ningún día
    .help = 🙋 Recibir ayuda

close = ¿Cómo va este expediente?
    .accepted = ✅ Aceptado
    .refused = ❌ Rechazado
    .waiting = ⏳ Espero la respuesta
    .given_up = 🚪 Dejo este expediente
    .back = ⬅️ Volver

answer =
    <b>{ $dossier_title }</b>
    ¿Tiene una respuesta?
    .accepted = ✅ Aceptado
    .refused = ❌ Rechazado
    .not_yet = ⏳ Todavía no
    .reopen = 📄 Piden un documento
    .given_up = 🚪 Dejo este expediente
    .help = 🙋 Recibir ayuda

accepted = Buena noticia, { $name }. El expediente está terminado.

refused = Anotado. ¿Quiere hablar de esto con alguien?
    .help = 🙋 Sí, recibir ayuda
    .no = ✋ No, gracias

waiting =
    Anotado. El expediente sigue en su lista.
    Tóquelo cuando tenga la respuesta.

given_up = Anotado. Puede retomarlo: guarda lo que usted tiene.

later = De acuerdo. Nada se pierde: todo está en /menu.
