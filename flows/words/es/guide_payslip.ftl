### draft
### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Su recibo de sueldo: «fiche de paie»</b>
    1. Mire las horas pagadas.
    2. Compare con las horas que usted anotó.
    3. «Net à payer»: el dinero que le llega.
rest =
    4. «Montant net social»: la línea para la CAF.
    5. ¿Un error? Escriba pronto a la oficina de sueldos.
    📅 Un recibo cada mes. La estructura fija el día de pago.
papers =
    🗂 <b>Los documentos</b>
    Su recibo de sueldo y las horas que anotó.
    Guarde todos sus recibos de sueldo.
trap =
    ⚠️ Para la CAF, use el «montant net social».
    ¿No llegó el dinero? Escriba a la oficina de sueldos el mismo día.
door =
    🔗 ¿Una pregunta sobre sus derechos en el trabajo?
    Llame al 0 806 000 126.
    Aquí, la oficina de sueldos puede ayudarle.
