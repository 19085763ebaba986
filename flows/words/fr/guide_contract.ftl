### La fin du contrat d’insertion, son renouvellement ; rien n’est promis. Sources : service-public.fr F14100. Revu le 22 novembre 2026.

first =
    ✍️ <b>Votre contrat et sa fin</b>
    1. Lisez la date de fin sur le contrat.
    2. Demandez un rendez-vous 3 à 6 mois avant.
    3. Dites ce qui compte : formation, âge, handicap reconnu.
rest =
    4. Un avenant change la date. Signez-le avant la fin.
    5. Gardez une copie de chaque papier.
    📅 Contrat d’insertion : souvent 4 mois au moins.
    En tout : souvent 24 mois au plus.
papers =
    🗂 <b>Les papiers</b>
    Votre contrat et ses avenants : les papiers ajoutés.
    La date de fin de votre PASS IAE.
trap =
    ⚠️ Le contrat finit tout seul, sans lettre.
    En intérim, la règle change. Demandez à votre conseiller.
door =
    🔗 Une question sur le droit du travail ?
    Appelez le 0 806 000 126.
    Ici, votre conseiller peut vous aider.
