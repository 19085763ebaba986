### draft
### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renovar su «titre de séjour» (residencia)</b>
    1. Mire la fecha de fin de su tarjeta.
    2. Cree una cuenta en el sitio con su «numéro étranger».
    3. Prepare una foto digital y sus documentos escaneados.
rest =
    4. Presentar la solicitud es gratis: hágalo antes de la fecha límite.
    5. Guarde el documento nuevo: muéstrelo a la oficina de sueldos antes del fin del anterior.
    📅 A menudo: entre 4 y 2 meses antes del fin.
    Otras tarjetas: en los 2 últimos meses.
papers =
    🗂 <b>Los documentos</b>
    • Pasaporte, tarjeta anterior, prueba de domicilio.
    • Contrato, últimos recibos de sueldo, «avis d’impôt» (impuestos).
    La lista exacta está en el sitio.
    «Récépissé»: pregunte aquí si permite trabajar.
trap =
    ⚠️ «Attestation de dépôt»: prueba el envío, no el derecho a quedarse.
    • «Attestation de prolongation» con la tarjeta anterior: prueba el derecho a quedarse.
    • Con estos 2 documentos, puede trabajar si antes podía.
    ¿Sitio bloqueado, tarjeta por vencer? Dígalo aquí pronto.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Para ayuda: llame al 0 806 001 620.
    Aquí, su consejero puede ayudarle.
