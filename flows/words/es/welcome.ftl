### draft
### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    Hola, { $name }.
    ¿En qué idioma quiere leer?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    Hola, { $name }. Soy un robot.
    Trabajo para { $structure }.
    Estoy aquí para seguir en contacto con usted.

who_reads =
    Personas reales leen sus mensajes.
    Su contacto: { $referent }.
    El equipo lee, y yo le escribo, a estas horas:
    { $hours }

agree =
    Quiero preguntarle aquí cómo está. Usted puede decir que no.
    Su trabajo y su ayuda no cambian.
    ¿Está de acuerdo?
    .accept = ✅ Sí, estoy de acuerdo
    .refuse = ✋ No, no quiero
    .talk = 🗣 Quiero hablarlo con alguien

accepted =
    Gracias, { $name }. Le escribiré a partir del próximo día de apertura.
    También puede escribir o hablar aquí.
    No reemplazo a los servicios de emergencia. En peligro, llame al 112.

how_to_stop =
    ¿Quiere parar? Escriba la palabra: stop.
    Todo se detiene enseguida.
    Para ver los botones, toque /menu.

refused =
    Anotado. No más mensajes del robot.
    Su trabajo y su ayuda no cambian.
    ¿Cambia de opinión? Toque /menu.
