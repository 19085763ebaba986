### draft
### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Documentos perdidos o robados</b>
    1. Robados: primero, la policía o la «gendarmerie».
    2. Carné de identidad o pasaporte: vaya a la «mairie» (ayuntamiento).
    3. «Titre de séjour» (residencia): pida el duplicado en el sitio ANEF.
rest =
    4. Permiso de conducir: vaya a ants.gouv.fr.
    5. Avise a su banco. Guarde el recibo.
    📅 Hoy mismo, si es posible.
papers =
    🗂 <b>Los documentos</b>
    Una foto de menos de 6 meses, una prueba de domicilio.
    Un «acte de naissance» (nacimiento), si la «mairie» lo pide.
    Carné de identidad: se paga un «timbre» (sello).
trap =
    ⚠️ Documento declarado perdido: queda anulado, aunque aparezca.
    ¿Alguien se quedó con su pasaporte? Dígalo aquí pronto.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Ayuda ANEF: llame al 0 806 001 620.
    Aquí, su consejero puede ayudarle.
