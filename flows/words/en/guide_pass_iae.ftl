### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>Your PASS IAE</b>
    1. Ask your counsellor for the end date.
    2. Write this date down.
    3. One year before the end, talk about what comes next.
rest =
    4. If you need more months, ask for a “prolongation”.
    5. If it is no, ask for the reason in writing.
    📅 A PASS IAE lasts 24 months. A pause can make it longer.
    You can ask from 12 months before the end.
papers =
    🗂 <b>The papers</b>
    You need no paper to learn the date.
    The structure can download the “attestation”, the proof.
    In training, 50 or over, disability recognised? Say so.
trap =
    ⚠️ The PASS IAE and the contract each have an end date.
    After the end: often a 2-year wait for a new PASS.
door =
    🔗 The structure sees your PASS IAE on a site:
    “les emplois de l’inclusion”.
    Here, your counsellor can help you.
