### draft
### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Tener una cuenta en el banco</b>
    1. Pida una cuenta en un banco.
    2. ¿El banco dice que no? Pida la respuesta por escrito.
    3. Llene la hoja «droit au compte»: derecho a una cuenta.
rest =
    4. Entregue todo a la Banque de France.
    5. La Banque de France elige un banco para usted.
    Esta cuenta es simple y gratis.
    📅 ¿Nada después de 15 días? Continúe con su prueba.
papers =
    🗂 <b>Los documentos</b>
    Su documento de identidad.
    Una prueba de domicilio de menos de 3 meses.
    El «no» del banco, o la prueba de su solicitud.
trap =
    ⚠️ ¿No tiene cuenta solo a su nombre? Tiene este derecho.
    También con «Livret A», cuenta compartida o deudas.
door =
    🔗 particuliers.banque-france.fr
    Llame al 34 14.
    Aquí, su consejero puede ayudarle.
