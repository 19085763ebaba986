### draft
### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 Hablar con alguien

work =
    Hola, { $name }. Su período de prueba termina pronto.
    Último día: { $trial_until_on }.
    ¿Cómo va el trabajo?
    .good = 👍 Va bien
    .hard = ✋ Algo es difícil
    .leave = 🚪 Pienso dejarlo
    .talk = { -talk }

which =
    ¿Qué es difícil?
    Toque un botón. O escriba, o hable.
    .danger = ⚠️ Hay un peligro
    .task = 🧰 El trabajo en sí
    .people = 👥 Un problema con alguien
    .way = 🚌 El trayecto o los horarios
    .home = 🏠 Algo en mi casa
    .dont_know = 🤷 No sé
    .talk = { -talk }

bye =
    Me alegro, { $name }. Que siga bien.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede añadir unas palabras aquí.
