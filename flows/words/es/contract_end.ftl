### draft
### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Hablar con alguien
-call = 📞 Recibir una llamada

soon =
    Hola, { $name }. { $ahead ->
        [three_months] Su contrato termina en 3 meses.
        [two_months] Su contrato termina en 2 meses.
        [one_month] Su contrato termina en 1 mes.
       *[other] Su contrato tiene una fecha de fin.
    }
    Último día: { $contract_until_on }.
    { $ahead ->
        [three_months] Es un buen momento para pensar en lo que viene.
        [two_months] Hablemos de lo que viene, paso a paso.
       *[one_month] Lo que viene se prepara con alguien.
    }
    .wish = 🧭 Decir lo que quiero después
    .papers = 📄 Los documentos por preparar
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Gracias, anotado

wish =
    ¿Qué le gustaría después de este contrato?
    No es un compromiso.
    .go_on = 🔁 Seguir aquí, si es posible
    .job = 👷 Encontrar otro trabajo
    .training = 🎓 Hacer una formación
    .rest = 🌿 Descansar un poco
    .dont_know = 🤷 Todavía no sé
    .talk = { -talk }

papers =
    Prepare: documento de identidad o «titre de séjour», RIB (cuenta bancaria), CV, contrato.
    Al final, deben darle 3 documentos:
    • «certificat de travail», certificado de trabajo
    • «solde de tout compte», el último pago
    • «attestation France Travail»
    .call = { -call }
    .clear = 👍 Está claro, gracias
    .talk = { -talk }

slot =
    ¿Quiere hablar de esto por teléfono?
    ¿Qué momento le conviene?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ No, ahora no
    .talk = { -talk }

bye =
    De acuerdo. Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Está enviado. Todavía nadie lo ha leído.
       *[no] Anotado. El equipo recibe su solicitud { $opening }.
    }
