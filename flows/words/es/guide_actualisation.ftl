### draft
### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>«Actualisation»: su declaración de cada mes</b>
    1. Abra su cuenta de France Travail.
    2. ¿La cuenta lo pide? Toque «Je m’actualise».
    3. Escriba todas sus horas, aunque sea una sola.
rest =
    4. Diga también: sueldo bruto, formación, baja por enfermedad.
    5. Guarde la prueba: una foto de la pantalla.
    📅 A menudo, del 28 al 15 del mes siguiente.
    En febrero es antes. Mire su cuenta.
papers =
    🗂 <b>Los documentos</b>
    Sus horas del mes, con cada empleador.
    «Salaire brut»: su sueldo antes de los descuentos.
    ¿Sin recibo todavía? Escriba una cantidad aproximada y corrija a tiempo.
trap =
    ⚠️ Un olvido puede detener el pago.
    ¿Ya pasó la fecha? Inscríbase de nuevo el mismo día.
door =
    🔗 francetravail.fr, o la aplicación «Mon espace».
    Llame al 39 49.
    Aquí, su consejero puede ayudarle.
