### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Hablar con alguien

touch =
    Hola, { $name }.
    Después de su contrato, ¿quiere seguir recibiendo mis mensajes, de vez en cuando?
    Usted elige.
    .stay = 💬 Sí, sigamos en contacto
    .no_more = 👋 No, no más mensajes
    .talk = { -talk }

stay =
    Gracias, { $name }. Le escribiré de vez en cuando.
    Si quiere parar, escriba la palabra: stop.

leave =
    Anotado. Después de su contrato, ya no le escribiré.
    Siempre puede escribir aquí.
