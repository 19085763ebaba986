### draft
### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>Ir al trabajo</b>
    1. Diga su trayecto y sus horarios a su consejero.
    2. Dé su abono o la factura a la oficina de sueldos.
    3. Pida en la red de buses el «tarif solidaire», más barato.
rest =
    4. ¿Trayecto largo? Pida la ayuda de France Travail.
    5. Piense en compartir auto o en la bicicleta.
    📅 La ayuda se pide antes de empezar.
papers =
    🗂 <b>Los documentos</b>
    El abono o la factura: bus, tren, bicicleta pública.
    En «intérim» (temporal), una hoja firmada por usted puede bastar.
trap =
    ⚠️ La estructura paga una parte del abono.
    Los tickets sueltos los paga usted.
door =
    🔗 francetravail.fr, o llame al 39 49.
    La ayuda: más de 60 km o 2 horas, ida y vuelta.
    Aquí, la oficina de sueldos y su consejero pueden ayudarle.
