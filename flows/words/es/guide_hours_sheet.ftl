### draft
### Le relevé d’heures, pour être payé à temps. Sources : support.mistertemp.com, groupelip.com. Revu le 22 novembre 2026.

first =
    🕘 <b>Su hoja de horas: «relevé d’heures»</b>
    1. Anote sus horas cada día.
    2. Pida la firma del cliente.
    3. Envíe una foto a la estructura.
rest =
    4. Guarde la foto en su teléfono.
    📅 Cada semana, o al final del trabajo.
    Pregunte a la oficina de sueldos el último día posible.
papers =
    🗂 <b>Los documentos</b>
    La hoja de horas, con la firma del cliente.
    Una foto clara de toda la hoja.
trap =
    ⚠️ ¿La hoja llega tarde?
    Pueden pagarle esas horas el mes siguiente.
door =
    🔗 Faltan horas: escriba primero a la oficina de sueldos.
    Una pregunta sobre sus derechos: llame al 0 806 000 126.
    Aquí, la oficina de sueldos y su encargado pueden ayudarle.
