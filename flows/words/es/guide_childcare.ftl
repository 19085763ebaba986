### draft
### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>El cuidado de su hijo</b>
    1. Busque un lugar en monenfant.fr.
    2. Pida una «crèche AVIP»: reserva plazas a padres en camino al empleo.
    3. Pregunte en la «mairie», el ayuntamiento.
rest =
    4. ¿Tiene su hijo menos de 12 años? Pida ayuda a France Travail.
    5. Diga a su encargado el horario de la guardería.
    📅 Pida la ayuda desde que empieza a trabajar.
papers =
    🗂 <b>Los documentos</b>
    El «livret de famille» y el contrato de trabajo.
    Su «planning»: sus horas de trabajo.
    La «attestation CAF» con su «quotient»: su nivel de ingresos.
trap =
    ⚠️ Si espera, puede perder la ayuda.
    Pregunte la fecha límite a su consejero.
door =
    🔗 monenfant.fr y francetravail.fr
    Busque «aide à la garde d’enfants»: ayuda para cuidar niños.
    Aquí, su consejero puede ayudarle.
