### draft
### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Hablar con alguien

people =
    Hola, { $name }. ¿Quién puede ayudarle?
    🧭 { $referent }: documentos, vivienda, salud, proyecto.
    🧰 Su encargado: el trabajo, la seguridad.
    💶 { $pay_contact }: el sueldo y las horas.
    .clear = 👍 Gracias, está claro
    .call = 📞 Recibir una llamada
    .talk = { -talk }

slot =
    ¿Qué momento le conviene para una llamada?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ No, ahora no
    .talk = { -talk }

bye =
    Muy bien. ¿Una pregunta? Escriba aquí.

passed =
    { $is_open ->
        [yes] Está enviado. Todavía nadie lo ha leído.
       *[no] Anotado. El equipo recibe su solicitud { $opening }.
    }
