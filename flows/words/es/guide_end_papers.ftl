### draft
### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>Los documentos de fin de contrato</b>
    1. El último día, pida sus 3 documentos.
    2. Revise: nombre, fechas, puesto, cantidades, vacaciones.
    3. Lea bien el recibo. Firme después.
rest =
    4. Inscríbase enseguida en francetravail.fr.
    5. Guarde estos documentos toda la vida.
    📅 El último día del contrato.
papers =
    🗂 <b>Los documentos</b>
    «Certificat de travail»: el puesto y las fechas.
    «Solde de tout compte»: el recibo del último pago.
    «Attestation employeur»: para France Travail.
trap =
    ⚠️ A veces los documentos le esperan en la estructura.
    Vaya a buscarlos. ¿Falta uno? Escriba a la oficina de sueldos.
door =
    🔗 ¿Todavía falta un documento? Llame al 0 806 000 126.
    Aquí, la oficina de sueldos y su consejero pueden ayudarle.
