### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>Your end-of-contract papers</b>
    1. On the last day, ask for your 3 papers.
    2. Check: name, dates, job, sums, holidays.
    3. Read the receipt well. Sign it after that.
rest =
    4. Register straight away on francetravail.fr.
    5. Keep these papers all your life.
    📅 The last day of the contract.
papers =
    🗂 <b>The papers</b>
    “Certificat de travail”: it gives the job and the dates.
    “Solde de tout compte”: the receipt for the last sums.
    “Attestation employeur”: for France Travail.
trap =
    ⚠️ Sometimes the papers wait for you at the structure.
    Go and get them. One is missing? Write to the pay office.
door =
    🔗 A paper is still missing? Call 0 806 000 126.
    Here, the pay office and your counsellor can help you.
