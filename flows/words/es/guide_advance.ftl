### draft
### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>Pedir un «acompte»</b>
    1. El «acompte»: una parte de su sueldo, antes.
    2. Después del día 15, escriba a la oficina de sueldos.
    3. Diga cuánto quiere y para qué día.
rest =
    4. Revise que la oficina de sueldos tenga el RIB correcto.
    5. El «acompte» se descuenta del sueldo del mes.
    📅 Una vez al mes, después del día 15.
    ¿Le pagan por mes? A menudo es la mitad del sueldo.
papers =
    🗂 <b>Los documentos</b>
    Basta con un mensaje escrito.
    Prepare también su RIB: los datos de su cuenta.
trap =
    ⚠️ ¿«Intérim» (trabajo temporal) o por horas? Pregunte a la oficina de sueldos.
    La «avance» paga un trabajo futuro. Pueden negarla.
door =
    🔗 ¿Una pregunta sobre sus derechos en el trabajo?
    Llame al 0 806 000 126.
    Aquí, la oficina de sueldos puede ayudarle.
