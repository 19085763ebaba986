### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>Inscribirse en France Travail</b>
    1. Inscríbase en francetravail.fr.
    2. Sin internet: vaya a una oficina de France Travail.
    3. Guarde su usuario y su contraseña.
rest =
    4. Después, cada mes, toque «Je m’actualise».
    5. Guarde la prueba: una foto de la pantalla.
    📅 ¿Se acaba el contrato? Inscríbase enseguida.
papers =
    🗂 <b>Los documentos</b>
    Documento de identidad o residencia, RIB (cuenta bancaria), CV.
    Su último contrato.
    «Attestation employeur»: para France Travail.
trap =
    ⚠️ No espere: los días de antes no cuentan.
    Con el RSA, la inscripción es automática.
    ¿Nueva dirección, nueva residencia? Dígalo enseguida.
door =
    🔗 francetravail.fr, o llame al 39 49.
    O France services, una oficina cerca de usted.
    Aquí, su consejero puede ayudarle.
