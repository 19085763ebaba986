### draft
### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 No sé
-talk = 🗣 Prefiero hablar con alguien

mood =
    Hola, { $name }. Soy el robot de { $structure }.
    ¿Cómo está en este momento?
    .very_good = 😀 Muy bien
    .good = 🙂 Bien
    .so_so = 😐 Más o menos
    .bad = 🙁 No muy bien
    .very_bad = 😢 Muy mal

heavy =
    Gracias por decirlo. Es importante.
    ¿Qué le pesa más?
    Toque un botón. O escriba, o hable.
    .work = 👷 Trabajo
    .money = 💶 Dinero
    .home = 🏠 Vivienda
    .health = 🩺 Salud
    .family = 👪 Familia
    .alone = 🪑 La soledad
    .dont_know = { -dont_know }
    .talk = 🗣 Hablar con alguien

call =
    ¿Quiere que una persona se comunique con usted?
    .call_me = 📞 Sí, por teléfono
    .write_me = ✉️ Sí, por mensaje
    .not_now = ✋ No, ahora no

very_heavy =
    Gracias por decirlo. ¿Piensa en morir?
    Llame al 3114. Es gratis, día y noche.
    ¿Qué quiere ahora?
    .danger = 🆘 Estoy en peligro ahora
    .die = 🆘 Pienso en morir
    .call_me = 📞 Quisiera una llamada
    .not_now = ✋ Nada por el momento
    .talk = { -talk }

work =
    Piense en sus últimos días de trabajo.
    ¿Hay algo difícil?
    .good = 👍 No, todo va bien
    .trouble = ✋ Sí, hay un problema
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    ¿Cuál es el problema?
    .danger = ⚠️ Hay un peligro
    .people = 👥 Un problema con alguien
    .body = 🩺 Me duele el cuerpo
    .leave = 🚪 Quiero dejar este trabajo
    .dont_know = { -dont_know }

health =
    Hablemos de su salud.
    ¿Le duele algo? ¿Duerme mal?
    .good = 👍 No, estoy bien
    .trouble = ✋ Sí, hay un problema
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    ¿Cuál es el problema?
    .breath = 🆘 Dolor de pecho, me falta el aire
    .fever = 🌡 Fiebre desde hace varios días
    .pain = 🩹 Tengo dolor
    .sleep = 🌙 Duermo mal
    .doctor = 🩺 No encuentro médico
    .dont_know = { -dont_know }

home =
    Hablemos de su vivienda.
    ¿Vive sin frío y con tranquilidad en su casa?
    .good = 👍 Sí, estoy bien
    .trouble = ✋ No, hay un problema
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    ¿Cuál es el problema?
    .outside_children = 🆘 En la calle esta noche, con niños
    .outside = 🌙 Duermo en la calle o en un auto
    .leave = 🚪 Quieren echarme de mi casa
    .cold = ❄️ Sin calefacción, o hay un peligro
    .dont_know = { -dont_know }

money =
    Hablemos de dinero.
    ¿Puede comer y pagar este mes?
    .good = 👍 Sí, puedo
    .trouble = ✋ No, es difícil
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    ¿Qué falta?
    .food = 🍞 No como lo suficiente
    .pay = 💶 Mi sueldo no ha llegado
    .bill = 🧾 No puedo pagar una factura
    .account = 🔒 Mi cuenta está bloqueada
    .dont_know = { -dont_know }

family =
    Hablemos de su gente cercana.
    ¿Se siente bien con ellos?
    .good = 👍 Sí, estoy bien
    .trouble = ✋ No, no siempre
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    ¿Qué pasa?
    .danger = 🆘 Alguien me golpea ahora
    .fear = ✋ Tengo miedo de alguien
    .child = 🧒 Tengo miedo por un niño
    .alone = 🪑 No tengo con quién hablar
    .dont_know = { -dont_know }

papers =
    Hablemos de sus documentos.
    ¿Va todo bien con ellos?
    .good = 👍 Sí, todo bien
    .trouble = ✋ No, tengo un problema
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    ¿Cuál es el problema?
    .over = ⏰ Mi documento ya no es válido
    .soon = 📅 Un documento vence este mes
    .taken = 🔒 Alguien se quedó con mis documentos
    .lost = 🔎 He perdido un documento
    .dont_know = { -dont_know }

digital =
    Hablemos del teléfono y de internet.
    ¿Hay algo que le bloquea?
    .good = 👍 No, todo bien
    .trouble = ✋ Sí, quiero ayuda
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    ¿Qué ayuda le sería útil?
    .credit = 📱 El teléfono o su plan
    .site = 📄 Un trámite por internet
    .learn = 💡 Aprender a hacerlo
    .dont_know = { -dont_know }

future =
    Hablemos de lo que viene.
    ¿Tiene una idea para después?
    .idea = 💡 Sí, tengo una idea
    .trouble = ✋ No, y eso me preocupa
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    ¿Qué le preocupa?
    .job = 👷 Encontrar un trabajo
    .courage = 🔋 Ya no tengo fuerzas
    .leave = 🚪 Quiero dejarlo todo aquí
    .dont_know = { -dont_know }

need =
    ¿Necesita algo?
    Toque un botón. O escriba, o hable.
    .nothing = 👍 No, nada, gracias
    .paper = 📄 Ayuda con un documento
    .call = 📞 Una llamada
    .talk = 🗣 Hablar con alguien

bye =
    Gracias, { $name }. Cuídese.
    Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede escribir aquí cuando quiera.

heard =
    Gracias, { $name }. Sus palabras quedan guardadas para { $referent }.
    { $is_open ->
        [yes] El equipo está disponible ahora.
       *[no] Una persona vuelve { $opening }.
    }
    Cuídese.

reach =
    ¿Una llamada es segura para usted?
    .call = 📞 Sí, pueden llamarme
    .write = ✉️ No, solo escríbanme
    .dont_know = 🤷 No sé si es seguro

danger_passed =
    { $is_open ->
        [yes] El equipo está disponible ahora.
       *[no] El equipo no está. Vuelve: { $opening }.
    }
    ¿Hay peligro ahora? Llame al número de arriba.
    Si no puede hablar: envíe un SMS al 114.
