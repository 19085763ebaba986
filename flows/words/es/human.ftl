### draft
### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    Usted quiere hablar con alguien. Es bueno decirlo.
    ¿Para cuándo lo necesita?
    .danger = 🆘 Estoy en peligro ahora
    .today = ⏰ Es urgente, hoy
    .week = 📅 Esta semana
    .never_mind = ↩️ No, ahora no

danger =
    ¿Cuál es el peligro?
    .violence = ✋ Alguien me amenaza o me golpea
    .health = 🩺 Un problema grave de salud
    .suicide = 🆘 Pienso en morir
    .child = 🧒 Un niño está en peligro
    .other = ❓ Otra cosa

about =
    ¿De qué quiere hablar?
    Toque un botón. O escriba, o hable.
    .work = 👷 Trabajo
    .health = 🩺 Salud
    .money = 💶 Dinero
    .home = 🏠 Vivienda
    .papers = 📄 Documentos
    .family = 👪 Familia
    .other = ❓ Otra cosa
    .unsaid = 🤐 Prefiero no decirlo

how =
    ¿Qué prefiere?
    .call = 📞 Una llamada
    .write = ✉️ Un mensaje
    .meet = 🤝 Una cita
    .dont_know = 🤷 No sé

moment =
    ¿Qué momento le conviene más?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien

passed =
    { $is_open ->
        [yes] Está enviado. Todavía nadie lo ha leído.
       *[no] Anotado. El equipo recibe su solicitud { $opening }.
    }
    Puede añadir unas palabras aquí.

never_mind =
    De acuerdo. Puede volver cuando quiera.
    Toque /menu, y luego «Hablar con alguien».
