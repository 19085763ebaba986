### draft
### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Declarar sus ingresos</b>
    1. Abra el sitio de impuestos, con su «numéro fiscal».
    2. Compruebe los sueldos ya escritos.
    3. Compruebe sus hijos y su dirección.
rest =
    4. Valide su declaración.
    5. Descargue el «avis», la hoja de impuestos. Guárdela.
    📅 Cada año, en primavera. Revise la fecha límite.
papers =
    🗂 <b>Los documentos</b>
    Su «numéro fiscal»: su número de impuestos.
    Sus recibos de sueldo del año.
    ¿Primera vez? Vea el «centre des impôts», oficina de impuestos.
trap =
    ⚠️ Aunque no tenga ingresos, declare cada año.
    El «avis» sirve para la vivienda, la CAF, el comedor escolar.
door =
    🔗 impots.gouv.fr
    O France services, una oficina cerca de usted.
    Aquí, su consejero puede ayudarle.
