### draft
### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Quiero ayuda
-talk = 🗣 Hablar con alguien

soon =
    Hola, { $name }. Se acerca su declaración a la CAF.
    Es para dos ayudas: el RSA y la «prime d’activité».
    Último día: { $due_on }.
    .done = ✅ Ya está hecho
    .how = 💡 ¿Cómo se hace?
    .help = { -help }
    .talk = { -talk }

how =
    1. En caf.fr: «Déclarer mes ressources».
    2. Compare con sus recibos de sueldo.
    La línea correcta: «montant net social».
    3. Corrija lo que está mal, y valide.
    .clear = 👍 Está claro, gracias
    .help = { -help }
    .talk = { -talk }

bye =
    Gracias, { $name }. ¿Una duda? Escriba aquí.

reminded =
    Muy bien. Si no valida, la CAF deja de pagar.
    ¿Una duda? Escriba aquí.

passed =
    { $is_open ->
        [yes] Está enviado. Todavía nadie lo ha leído.
       *[no] El equipo recibe su solicitud { $opening }.
    }
    Tenga a mano sus recibos de sueldo.
