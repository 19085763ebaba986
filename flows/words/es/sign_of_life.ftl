### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 Hablar con alguien

sign =
    Hola, { $name }. Le mandamos un saludo.
    { $reason ->
        [equipment] Faltaba material. ¿Cómo va eso ahora?
        [connection] Faltaba internet. ¿Cómo va eso ahora?
        [digital_fear] Usar una computadora se aprende. No hay prisa.
        [childcare] Los niños son lo primero. No hay prisa.
        [health] Su salud es lo primero. Tómese su tiempo.
        [service] Hubo cosas que no iban bien aquí. Queremos escucharle.
       *[other] No tiene que hacer nada.
    }
    ¿Cómo está?
    .fine = 👍 Estoy bien
    .not_great = 🙁 No muy bien
    .back = 📅 Hablar de mi regreso
    .talk = { -talk }

slot =
    Una persona puede llamarle para hablar de esto.
    ¿Qué momento le conviene?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ No, ahora no
    .talk = { -talk }

fine =
    Gracias, { $name }. Buen día.

bye =
    De acuerdo, { $name }. Tómese su tiempo.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede añadir unas palabras aquí.

heard =
    Gracias, { $name }. Sus palabras quedan guardadas para { $referent }.
