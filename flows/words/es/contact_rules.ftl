### draft
### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Hola, { $name }. Solo escribo a estas horas:
    { $hours }
    Responda cuando quiera, o no responda.
    Si quiere parar todo, escriba la palabra: stop.
    .fine = 👍 Está bien así
    .less = 🐢 Escribirme un poco menos
    .pause = ⏸ Hacer una pausa o parar
    .talk = 🗣 Hablar con alguien

less =
    Anotado. Le preguntaré con menos frecuencia cómo está.

bye =
    Gracias, { $name }. Todo está también en /menu.
