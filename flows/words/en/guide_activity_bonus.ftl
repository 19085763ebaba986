### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>“Prime d’activité”, RSA: help from CAF</b>
    1. Open caf.fr or the Caf app.
    2. Tap “Déclarer mes ressources”: declare my income.
    3. Compare the sums already there with your payslips.
rest =
    4. Correct any mistake, with a proof.
    5. Tap “Valider”: confirm. Keep the proof.
    📅 Every 3 months. The date is in your account.
papers =
    🗂 <b>The papers</b>
    Your payslips: the line “montant net social”.
    Help from family, or “pension alimentaire”: maintenance.
trap =
    ⚠️ Without “Valider” at the end, the payment can stop.
    Forgotten pay can become a debt.
door =
    🔗 caf.fr, or msa.fr for farm work.
    For the CAF, call 32 30.
    Here, your counsellor can help you.
