### draft
### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Hola, { $name }. Solo paso a saludar.
    Basta con un botón.
    .fine = 👍 Estoy bien
    .not_great = 🙁 No muy bien
    .call_me = 📞 Quiero que me llamen

fine =
    Gracias, { $name }. Buen día.

passed =
    { $is_open ->
        [yes] Gracias, { $name }. Está enviado. Todavía nadie lo ha leído.
       *[no] Gracias, { $name }. El equipo recibe su mensaje { $opening }.
    }
    Puede añadir unas palabras aquí.

heard =
    Gracias, { $name }. Sus palabras quedan guardadas para { $referent }.
