### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Votre fiche de paie</b>
    1. Regardez les heures payées.
    2. Comparez avec les heures notées.
    3. « Net à payer » : l’argent qui arrive chez vous.
rest =
    4. « Montant net social » : la ligne pour la CAF.
    5. Une erreur ? Écrivez vite à la paie.
    📅 Une fiche chaque mois. La structure fixe le jour de paie.
papers =
    🗂 <b>Les papiers</b>
    Votre fiche de paie et vos heures notées.
    Gardez toutes vos fiches de paie.
trap =
    ⚠️ Pour la CAF, prenez le « montant net social ».
    Pas d’argent reçu ? Écrivez à la paie le jour même.
door =
    🔗 Une question sur le droit du travail ?
    Appelez le 0 806 000 126.
    Ici, la paie peut vous aider.
