### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>You are on sick leave</b>
    1. Tell the structure the same day.
    2. See a doctor. Send the “arrêt” paper within 2 days.
    3. Stay at home at the set hours.
rest =
    4. Still ill? See the doctor again before the end.
    5. France Travail asks for an update? Add the leave.
    📅 The paper leaves within 2 days.
papers =
    🗂 <b>The papers</b>
    “Volet 3”, one part of the paper: for the structure.
    “Volets 1 et 2”: for the CPAM, your health office.
    Sometimes the doctor sends them online. Ask the doctor.
trap =
    ⚠️ The new sick leave starts the day after the old one.
    A day between the two? Sometimes 3 days are not paid.
    Here, send neither the paper nor the name of the illness.
door =
    🔗 ameli.fr. Call 36 46.
    Here, the pay office and your counsellor can help you.
