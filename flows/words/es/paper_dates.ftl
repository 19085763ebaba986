### draft
### Les dates de fin des papiers.

known =
    📅 Sus fechas:
    { $expiries }

which = ¿Qué documento? Anotamos su fecha de fin.
    .residence_permit = 🪪 Permiso de residencia
    .health_cover = 🩺 Ayuda de salud (C2S)
    .disability = ♿ RQTH (discapacidad)
    .identity_card = 🪪 Carta de identidad
    .passport = 📘 Pasaporte
    .no = ✋ Ninguno

until =
    { $expiring_paper }: ¿qué fecha de fin?
    Toque el año, el mes, el día. O escriba la fecha.
    .forget = 🗑 No recordármelo más
    .back = ⬅️ Otro documento
    .talk = 🗣 Hablar con alguien

noted =
    Anotado. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] Le hablo de esto antes de esa fecha.
       *[no] Encuentra la fecha en /menu.
    }

now =
    Anotado. { $expiring_paper }: { $expires_on }.
    Es el momento de hacer la solicitud.
    ¿Quiere ayuda?
    .help = 🙋 Necesito ayuda
    .guide = 📄 Leer una ficha
    .guide_health = 📄 Leer una ficha
    .guide_disability = 📄 Leer una ficha
    .no = ✋ No, gracias

forgotten = Anotado. Ya no hablo de este documento.

bye = De acuerdo. Puede volver: /menu.
