### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>“Activité partielle”: short-time work</b>
    1. Work stops for a while. Your contract goes on.
    2. Look at your schedule: find the hours without work.
    3. Do not work during these hours.
rest =
    4. Check the line on your payslip.
    5. Would you like some training? Ask your counsellor.
    📅 The structure pays on the usual pay day.
    It pays a part of these hours.
papers =
    🗂 <b>The papers</b>
    There is no form to fill in.
    Keep your schedule, the “planning”, and your payslip.
trap =
    ⚠️ France Travail asks for an update? Add these hours.
    The CAF counts this money too.
door =
    🔗 A question about your rights at work?
    Call 0 806 000 126.
    Here, the pay office can help you.
