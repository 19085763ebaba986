### draft
### Le lendemain du premier jour.

-talk = 🗣 Hablar con alguien

how =
    Hola, { $name }. Soy el robot de { $structure }.
    Ya pasó su primer día.
    ¿Cómo fue?
    .good = 🙂 Bien
    .so_so = 😐 Más o menos
    .bad = 🙁 No muy bien
    .talk = { -talk }

which =
    Gracias por decirlo. ¿Qué fue difícil?
    Toque un botón. O escriba, o hable.
    .danger = ⚠️ Hay un peligro
    .task = 🧰 El trabajo en sí
    .people = 👥 Un problema con alguien
    .way = 🚌 El trayecto o los horarios
    .lost = 🧭 No sé qué tengo que hacer
    .nothing = 🤷 Nada en especial
    .talk = { -talk }

bye =
    Gracias, { $name }. Que siga bien.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede añadir unas palabras aquí.

heard =
    Gracias, { $name }. Sus palabras quedan guardadas para { $referent }.
    { $is_open ->
        [yes] El equipo está disponible ahora.
       *[no] Una persona vuelve { $opening }.
    }
