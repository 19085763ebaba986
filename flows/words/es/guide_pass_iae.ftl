### draft
### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>Su PASS IAE</b>
    1. Pregunte la fecha de fin a su consejero.
    2. Anote esa fecha.
    3. Un año antes del fin, hable de lo que viene.
rest =
    4. ¿Necesita más tiempo? Pida una «prolongation».
    5. Si es no, pida la razón por escrito.
    📅 Un PASS IAE dura 24 meses. Una pausa puede alargarlo.
    Se puede pedir desde 12 meses antes del fin.
papers =
    🗂 <b>Los documentos</b>
    Para saber la fecha: ningún documento.
    La estructura tiene una hoja sobre su PASS IAE.
    ¿En formación, 50 años o más, discapacidad reconocida? Dígalo.
trap =
    ⚠️ El PASS IAE y el contrato tienen cada uno su fecha de fin.
    Después del fin: a menudo, 2 años de espera para otro PASS.
door =
    🔗 La estructura ve su PASS IAE en un sitio:
    «les emplois de l’inclusion».
    Aquí, su consejero puede ayudarle.
