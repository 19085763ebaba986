### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale and health cover</b>
    1. Health card lost: say so on ameli.fr.
    2. Meanwhile, use the “attestation de droits”: a proof.
    3. Ask for the new card.
rest =
    4. On ameli.fr, check your right to the “C2S” help.
    5. Apply for “C2S” (complémentaire santé solidaire): it pays for care.
    📅 Renew this help between 4 and 2 months before the end.
papers =
    🗂 <b>The papers</b>
    A photo of you, for the new “carte Vitale”.
    For the help, ask your counsellor for the list.
trap =
    ⚠️ With the RSA, basic income, this help is automatic.
    The RSA stops? Apply yourself.
    AME (care without a permit) lasts 1 year: renew it 2 months before the end.
door =
    🔗 ameli.fr, or call 36 46.
    All your rights: mesdroitssociaux.gouv.fr
    Here, your counsellor can help you.
