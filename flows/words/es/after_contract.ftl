### draft
### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Hablar con alguien

how =
    Hola, { $name }. Su contrato terminó: { $contract_until_on }.
    ¿Cómo está?
    .fine = 🙂 Bastante bien
    .so_so = 😐 Más o menos
    .hard = 🙁 Es difícil
    .talk = { -talk }

slot =
    Gracias por decirlo.
    Si una persona le llama, ¿qué momento le conviene?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ Sin llamadas por el momento
    .talk = { -talk }

papers =
    ¿Tiene sus 3 documentos de fin de contrato?
    • «Certificat de travail»: el certificado de trabajo
    • «solde de tout compte»: el último pago
    • «attestation France Travail»
    .all = ✅ Sí, los tres
    .missing = 📄 Falta alguno
    .dont_know = 🤷 No sé
    .talk = { -talk }

touch =
    ¿Quiere seguir recibiendo mis mensajes, de vez en cuando?
    Usted elige.
    .stay = 💬 Sí, sigamos en contacto
    .leave = 👋 No, no más mensajes
    .talk = { -talk }

stay =
    Gracias, { $name }. Le escribiré de vez en cuando.
    Si quiere parar, escriba la palabra: stop.

leave =
    Anotado. Le deseo lo mejor, { $name }.
    Siempre puede escribir aquí.
