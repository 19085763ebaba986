### draft
### La fin du contrat d’insertion, son renouvellement ; rien n’est promis. Sources : service-public.fr F14100. Revu le 22 novembre 2026.

first =
    ✍️ <b>Su contrato y su fin</b>
    1. Lea la fecha de fin en el contrato.
    2. Pida una cita entre 3 y 6 meses antes.
    3. Diga lo importante: formación, edad, discapacidad reconocida.
rest =
    4. Un «avenant» cambia la fecha. Fírmelo antes del fin.
    5. Guarde una copia de cada documento.
    📅 El contrato: a menudo, 4 meses como mínimo.
    En total: a menudo, 24 meses como máximo.
papers =
    🗂 <b>Los documentos</b>
    Su contrato y sus «avenants»: las hojas añadidas.
    La fecha de fin de su PASS IAE.
trap =
    ⚠️ El contrato termina solo, sin carta.
    En «intérim» (temporal) la regla cambia. Pregunte a su consejero.
door =
    🔗 ¿Una pregunta sobre sus derechos en el trabajo?
    Llame al 0 806 000 126.
    Aquí, su consejero puede ayudarle.
