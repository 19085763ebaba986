### draft
### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>Está de baja por enfermedad: «arrêt»</b>
    1. Avise a la estructura el mismo día.
    2. Vea a un médico. Envíe el «arrêt» en menos de 48 horas.
    3. Quédese en casa a las horas previstas.
rest =
    4. ¿Sigue mal? Vuelva al médico antes del fin.
    5. ¿Hace la «actualisation» en France Travail? Diga la baja.
    📅 El «arrêt» se envía en menos de 48 horas.
papers =
    🗂 <b>Los documentos</b>
    «Volet 3», una parte del «arrêt»: para la estructura.
    «Volets 1 et 2»: para la CPAM, su caja de salud.
    A veces, el médico los envía por internet. Pregúntele.
trap =
    ⚠️ La nueva baja empieza el día después de la anterior.
    ¿Un día entre las dos? A veces, 3 días no se pagan.
    Aquí, no envíe ni el «arrêt» ni el nombre de la enfermedad.
door =
    🔗 ameli.fr. Llame al 36 46.
    Aquí, la oficina de sueldos y su consejero pueden ayudarle.
