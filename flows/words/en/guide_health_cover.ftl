### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale and health cover</b>
    1. Health card lost: say so on ameli.fr.
    2. Meanwhile, use the “attestation de droits”: a proof.
    3. Ask for the new card.
rest =
    4. “Complémentaire santé solidaire”: help to pay for care.
    5. Do the “simulation”, then apply on ameli.fr.
    📅 Renew this help between 4 and 2 months before the end.
papers =
    🗂 <b>The papers</b>
    A photo of you, for the new “carte Vitale”.
    For the help, ask your counsellor for the list.
trap =
    ⚠️ With the RSA, basic income, this help is automatic.
    The RSA stops? Apply yourself.
door =
    🔗 ameli.fr, or call 36 46.
    All your rights: mesdroitssociaux.gouv.fr
    Here, your counsellor can help you.
