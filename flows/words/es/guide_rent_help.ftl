### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Ayudas para el alquiler</b>
    1. Depósito por pagar: pida el préstamo Loca-Pass, sin intereses.
    2. Alquiler atrasado: pida el FSL (ayuda del departamento).
    3. Para el FSL, vea a una trabajadora social.
rest =
    4. HLM sin respuesta: vea el DALO, el derecho a una vivienda.
    5. DALO: rellene el papel «cerfa 15036». Guarde una copia.
    📅 El DALO responde en 3 meses, en 6 en Île-de-France.
papers =
    🗂 <b>Los documentos</b>
    DALO: el papel «cerfa 15036», la solicitud HLM, copias.
    La lista cambia: pregunte a su consejero.
trap =
    ⚠️ Loca-Pass: hasta 2 meses después de entrar.
    ¿Sin techo, o le echan? Puede pedir el DALO enseguida.
door =
    🔗 locapass.actionlogement.fr
    ¿Alquiler sin pagar? Llame pronto al 0 805 160 075.
    Aquí, su consejero puede ayudarle.
