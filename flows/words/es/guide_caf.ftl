### draft
### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>La CAF y su alquiler</b>
    1. Calcule su ayuda en caf.fr.
    2. Pida la ayuda desde que entra en la vivienda.
    3. El dueño debe llenar la «attestation», una hoja.
rest =
    4. ¿Algo cambia? Dígalo pronto a la CAF.
    5. Lea los mensajes de la CAF.
    📅 La ayuda: desde la entrada. Un cambio: enseguida.
papers =
    🗂 <b>Los documentos</b>
    «Bail»: contrato de alquiler. Precio del alquiler. RIB (cuenta bancaria).
    Documento de identidad o «titre de séjour» (residencia).
trap =
    ⚠️ Dirección, pareja, bebé, trabajo: diga lo que cambia.
    Debe vivir allí al menos 8 meses al año.
door =
    🔗 caf.fr. Llame al 32 30.
    Aquí, su consejero puede ayudarle.
