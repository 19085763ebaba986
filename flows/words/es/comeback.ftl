### draft
### Avant le retour. La raison de l’arrêt choisit les mots. Aucun reproche, aucune aide promise : elle est demandée.

-talk = 🗣 Hablar con alguien

here =
    Hola, { $name }. Día de su regreso: { $back_on }.
    ¿Cómo va todo?
    .back = 👍 Ya regresé
    .help = ✋ Necesito ayuda
    .not_yet = 🤷 Todavía no he regresado
    .leave = 🚪 Creo que no voy a volver
    .talk = { -talk }

soon =
    Hola, { $name }. Se acerca su regreso: { $back_on }.
    { $reason ->
        [equipment] Faltaba material. ¿Ya lo tiene?
        [connection] Faltaba internet. ¿Está mejor ahora?
        [digital_fear] Usar una computadora se aprende. A su ritmo, con alguien.
        [childcare] Los niños son lo primero. ¿Tiene quién los cuide?
        [health] Su salud es lo primero. ¿Cómo ve este regreso?
        [service] Hubo cosas que no iban bien aquí. Queremos escucharle.
       *[other] Será un gusto verle de nuevo.
    }
    ¿Cómo puedo ayudarle?
    .ready = 👍 Sí, regreso
    .equipment = 📱 Me falta material
    .connection = 📶 Me falta internet
    .show_me = 💡 Quiero que me enseñen
    .childcare = 🧒 Busco quién cuide a mis hijos
    .health = 🩺 Quiero un regreso adaptado
    .service = 💬 Decir lo que no iba bien
    .help = ✋ Necesito ayuda
    .not_sure = 🤷 Todavía no sé
    .leave = 🚪 Creo que no voy a volver
    .talk = { -talk }

service =
    Gracias por decirlo. ¿Qué no iba bien?
    Toque un botón. O escriba, o hable.
    .place = 🏠 El lugar o los horarios
    .people = 👥 Las personas
    .content = 🧰 Lo que se ofrecía
    .talk = { -talk }

slot =
    Una persona puede llamarle para hablar de esto.
    ¿Qué momento le conviene?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ No, ahora no
    .talk = { -talk }

ready =
    Gracias, { $name }. Hasta pronto.
    ¿Un problema antes de ese día? Escriba aquí.

welcome =
    Gracias, { $name }. Nos alegra su regreso.
    ¿Un problema? Escriba aquí cuando quiera.

bye =
    De acuerdo, { $name }. Tómese su tiempo.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede añadir unas palabras aquí.
