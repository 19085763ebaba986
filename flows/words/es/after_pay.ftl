### draft
### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 Hablar con alguien

received =
    Hola, { $name }. Su pago estaba previsto: { $pay_on }.
    ¿Lo ha recibido?
    .received = 👍 Sí, todo bien
    .not_received = ⏳ No, todavía no
    .problem = ✋ Sí, pero hay un problema
    .talk = { -talk }

which =
    ¿Cuál es el problema?
    Toque un botón. O escriba, o hable.
    .late = ⏰ Llegó demasiado tarde
    .amount = 💶 La cantidad no es correcta
    .hours = 🕘 Faltan horas
    .payslip = 📄 No entiendo el recibo de sueldo
    .account = 🔒 Mi cuenta está bloqueada
    .talk = { -talk }

explain =
    Puedo explicarle aquí un recibo de sueldo.
    ¿Quiere ver las cinco fichas?
    .cards = 📄 Sí, las fichas
    .not_now = ✋ No, ahora no
    .talk = { -talk }

hardship =
    ¿Y mientras tanto?
    ¿Puede comer y pagar el alquiler?
    .fine = 👍 Sí, puedo
    .food = 🍞 No, no como lo suficiente
    .rent = 🏠 No, no puedo pagar el alquiler
    .dont_know = 🤷 No sé
    .talk = { -talk }

beyond =
    Y aparte del sueldo, ¿cómo está?
    Una persona puede llamarle.
    Toque un botón. O escriba, o hable.
    .nothing = 👍 Estoy bien, gracias
    .morning = 🌅 Una llamada, por la mañana
    .afternoon = 🌇 Una llamada, por la tarde
    .any = 🕘 Una llamada, mañana o tarde
    .talk = { -talk }

bye =
    Gracias, { $name }. Cuídese.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su solicitud { $opening }.
    }
    Puede añadir unas palabras aquí.

heard =
    Gracias, { $name }. Sus palabras quedan guardadas para { $referent }.
    { $is_open ->
        [yes] El equipo está disponible ahora.
       *[no] Una persona vuelve { $opening }.
    }
