### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>Accident at work or going there</b>
    1. Danger: call 15 or 112. Get care.
    2. Tell your supervisor or the structure the same day.
    3. Say where, how, and who saw it.
rest =
    4. Ask the structure for the “feuille d’accident”.
    5. Keep a copy of each paper.
    📅 The same day, within 24 hours at the latest.
papers =
    🗂 <b>The papers</b>
    The place, the time, the names of people who saw it.
    “Feuille d’accident”: the form for care.
    “Certificat médical initial”: the doctor’s first paper.
trap =
    ⚠️ Even a small accident: say it the same day.
    At a client’s? Tell both the client and the structure.
door =
    🔗 ameli.fr. Call 36 46.
    Here, your supervisor and the pay office can help you.
