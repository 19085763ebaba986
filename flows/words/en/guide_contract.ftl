### La fin du contrat d’insertion, son renouvellement ; rien n’est promis. Sources : service-public.fr F14100. Revu le 22 novembre 2026.

first =
    ✍️ <b>Your contract and its end</b>
    1. Read the end date on your contract.
    2. Ask for a meeting 3 to 6 months before.
    3. Say what counts: training, age, recognised disability.
rest =
    4. An “avenant” changes the date. Sign it before the end.
    5. Keep a copy of each paper.
    📅 The contract is often for 4 months at least.
    With renewals: often 24 months at most.
papers =
    🗂 <b>The papers</b>
    Your contract and its “avenants”: the papers added to it.
    The end date of your PASS IAE.
trap =
    ⚠️ The contract ends by itself, without a letter.
    For “intérim”, agency work, ask your counsellor.
door =
    🔗 A question about your rights at work?
    Call 0 806 000 126.
    Here, your counsellor can help you.
