### draft
choose =
    Usted elige. Es gratis.
    Su trabajo y su ayuda no cambian.
    ¿Qué quiere?
    .less = 🐢 Menos mensajes
    .more = 🔔 Mensajes como antes
    .week = ⏸ Una pausa de 1 semana
    .month = ⏸ Una pausa de 1 mes
    .stop = ✋ Parar todo
    .go_on = ▶️ Seguir como antes

paused =
    Usted está en pausa. No le escribo.
    ¿Qué quiere?
    .resume = ▶️ Terminar la pausa
    .month = ⏸ 1 mes más de pausa
    .stop = ✋ Parar todo
    .stay = 👍 Seguir en pausa

come_back =
    Por ahora no le escribo.
    ¿Quiere recibir mis mensajes otra vez?
    .come_back = ▶️ Sí, quiero
    .talk = 🗣 Prefiero hablar con alguien
    .stay = ✋ No, gracias

less =
    Anotado. Le escribo la mitad de veces que antes.
    Puede escribir aquí cuando quiera.

more =
    Anotado. Le escribo otra vez como antes.

week =
    Anotado. Una semana sin mensajes.
    Puede escribir aquí cuando quiera.
    Para terminar la pausa, toque /menu.

month =
    Anotado. Un mes sin mensajes.
    Puede escribir aquí cuando quiera.
    Para terminar la pausa, toque /menu.

stopped =
    Hecho. No más mensajes del robot. Gracias por sus mensajes.
    Su trabajo y su ayuda no cambian.
    Para volver un día, toque /menu.

resumed =
    Qué gusto tenerle de vuelta, { $name }.
    Le escribiré a partir del próximo día de apertura.
    Si quiere parar, escriba la palabra: stop.

unchanged =
    De acuerdo. Nada cambia.
    Para ver los botones, toque /menu.
