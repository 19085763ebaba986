### draft
### Le jour noté pour un dossier approche.

near =
    Hola { $name }. Su expediente:
    <b>{ $dossier_title }</b>
    📅 Día anotado: { $meant_on }.
    { $some_left ->
        [none] Todos los documentos están.
        [one] Falta 1 documento.
       *[more] Faltan { $left } documentos.
    }
    .open = 📁 Abrir el expediente
    .help = 🙋 Necesito ayuda
    .noted = 👍 Gracias, anotado
    .talk = 🗣 Hablar con alguien

bye = De acuerdo. Puede volver: /menu.
