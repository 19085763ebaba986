### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Your payslip</b>
    1. Look at the hours paid.
    2. Compare them with the hours that you noted.
    3. “Net à payer”: the money that comes to you.
rest =
    4. “Montant net social”: the line for the CAF.
    5. A mistake? Write to the pay office quickly.
    📅 One payslip each month. The structure sets the pay day.
papers =
    🗂 <b>The papers</b>
    Your payslip and the hours that you noted.
    Keep all your payslips.
trap =
    ⚠️ For the CAF, use the “montant net social”.
    No money came? Write to the pay office the same day.
door =
    🔗 A question about your rights at work?
    Call 0 806 000 126.
    Here, the pay office can help you.
