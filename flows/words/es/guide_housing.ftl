### draft
### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Encontrar o conservar un techo</b>
    1. ¿En la calle esta noche? Llame al 115.
    2. Pida una vivienda social, o HLM.
    3. Antes de firmar, vea Visale: un garante, gratis.
rest =
    4. ¿Depósito por pagar? Pida el préstamo Loca-Pass.
    5. ¿Sin dirección? Vea el CCAS, ayuda social de la ciudad.
    📅 Loca-Pass: hasta 2 meses después de entrar.
papers =
    🗂 <b>Los documentos</b>
    Su documento de identidad o «titre de séjour» (residencia).
    Su contrato y sus recibos de sueldo.
    La lista cambia: pregunte a su consejero.
trap =
    ⚠️ ¿Alquiler sin pagar? Llame pronto al 0 805 160 075.
    Actúe desde el primer mes. Siga pagando.
door =
    🔗 demande-logement-social.gouv.fr y visale.fr
    ¿Depósito, alquiler atrasado, derecho a una vivienda? Vea la ficha «Ayudas para el alquiler».
    Aquí, su consejero puede ayudarle.
