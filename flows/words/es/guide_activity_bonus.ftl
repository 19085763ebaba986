### draft
### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>«Prime d’activité», RSA: ayudas de la CAF</b>
    1. Abra caf.fr o la app Caf.
    2. Toque «Déclarer mes ressources»: declarar mis ingresos.
    3. Compare las cantidades ya escritas con sus recibos de sueldo.
rest =
    4. ¿Un error? Corríjalo, con una prueba.
    5. Toque «Valider» (confirmar) y guarde la prueba.
    📅 Cada 3 meses. La fecha está en su cuenta.
papers =
    🗂 <b>Los documentos</b>
    Sus recibos de sueldo: el «montant net social».
    La pensión alimenticia o la ayuda de la familia, si las hay.
trap =
    ⚠️ Si no valida al final, el pago puede detenerse.
    Un sueldo olvidado puede crear una deuda.
door =
    🔗 caf.fr, o msa.fr para el trabajo del campo.
    Para la CAF, llame al 32 30.
    Aquí, su consejero puede ayudarle.
