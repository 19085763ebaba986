### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renew your residence permit</b>
    1. Look at the end date of your card.
    2. Open an account with your “numéro étranger”: file number.
    3. Prepare a digital photo and your scanned papers.
rest =
    4. Applying is free: do it before the last date.
    5. Keep the new paper: show the pay office before the old one ends.
    📅 Often: between 4 and 2 months before the end.
    Other cards: in the last 2 months.
papers =
    🗂 <b>The papers</b>
    • Passport, old card, proof of address.
    • Contract, last payslips, “avis d’impôt”: tax notice.
    The exact list is on the site.
    “Récépissé”: ask here if it allows work.
trap =
    ⚠️ “Attestation de dépôt”: it proves that you applied, not your right to stay.
    • “Attestation de prolongation” with the old card: your right to stay is proved.
    • With these 2 papers, work stays allowed if it was before.
    Site stuck, card ending soon? Say so here the same day.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    For help, call 0 806 001 620.
    Here, your counsellor can help you.
