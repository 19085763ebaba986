### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale et aide santé</b>
    1. Carte perdue : dites-le sur ameli.fr.
    2. En attendant, un papier : l’attestation de droits.
    3. Demandez la nouvelle carte.
rest =
    4. Estimez sur ameli.fr votre droit à la C2S.
    5. Demandez la C2S (complémentaire santé solidaire) : elle paie des soins.
    📅 Refaites la demande entre 4 et 2 mois avant la fin.
papers =
    🗂 <b>Les papiers</b>
    Une photo de vous, pour la nouvelle carte Vitale.
    Pour l’aide, demandez la liste à votre conseiller.
trap =
    ⚠️ Avec le RSA, cette aide est automatique.
    Le RSA s’arrête ? Faites la demande vous-même.
    L’AME (soins sans titre de séjour) dure 1 an : refaites-la 2 mois avant.
door =
    🔗 ameli.fr, ou appelez le 36 46.
    Tous vos droits : mesdroitssociaux.gouv.fr
    Ici, votre conseiller peut vous aider.
