### draft
### Lire à voix haute.

choose =
    Puedo leer mis mensajes en voz alta. ¿Cuándo?
    .always = 🔊 Siempre
    .asked = 👆 Cuando toco el botón
    .never = 🔇 Nunca

always =
    Anotado. Después de cada mensaje, le envío también mi voz.
    Para cambiar, toque /menu.

asked =
    Anotado. Para escuchar un mensaje, toque 🔊.
    Para cambiar, toque /menu.

never =
    Anotado. Ya no leo en voz alta.
    Para cambiar, toque /menu.

no_voice =
    No tengo voz en su idioma.
    Le escribo, y usted puede responder con un mensaje de voz.
