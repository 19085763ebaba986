### draft
### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>«Activité partielle»: horas sin trabajo</b>
    1. El trabajo se detiene un tiempo. El contrato sigue.
    2. Lea su «planning»: las horas sin trabajo.
    3. En esas horas, no trabaje.
rest =
    4. Revise la línea en su recibo de sueldo.
    5. ¿Quiere una formación? Pregunte a su consejero.
    📅 La estructura paga el día de pago habitual.
    Se paga una parte de esas horas.
papers =
    🗂 <b>Los documentos</b>
    Ninguna hoja que llenar.
    Guarde su «planning» y su recibo de sueldo.
trap =
    ⚠️ ¿Hace la «actualisation» en France Travail? Diga esas horas.
    Este dinero cuenta también para la CAF.
door =
    🔗 ¿Una pregunta sobre sus derechos en el trabajo?
    Llame al 0 806 000 126.
    Aquí, la oficina de sueldos puede ayudarle.
