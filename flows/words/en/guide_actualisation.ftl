### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>Your monthly France Travail update</b>
    1. Open your France Travail account.
    2. Does it ask for the update? Tap “Je m’actualise”.
    3. Write all your hours, even a single hour.
rest =
    4. Add your gross pay, any training, any sick leave.
    5. Keep the proof: a photo of the screen.
    📅 Often from the 28th to the 15th of the next month.
    In February it opens earlier. Look at your account.
papers =
    🗂 <b>The papers</b>
    Your hours of the month, for each employer.
    Your “salaire brut”: your pay before anything is taken off.
    Payslip late? Give an estimate, then correct it in time.
trap =
    ⚠️ A missed update can stop the payment.
    Too late? Register again the same day.
door =
    🔗 francetravail.fr, or the app “Mon espace”.
    Call 39 49.
    Here, your counsellor can help you.
