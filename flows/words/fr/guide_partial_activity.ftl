### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>L’activité partielle</b>
    1. Le travail s’arrête un moment. Le contrat continue.
    2. Lisez votre planning : les heures sans travail.
    3. Pendant ces heures, pas de travail.
rest =
    4. Vérifiez la ligne sur votre fiche de paie.
    5. Envie d’une formation ? Demandez à votre conseiller.
    📅 La structure paie au jour de paie habituel.
    Une partie de ces heures est payée.
papers =
    🗂 <b>Les papiers</b>
    Aucun formulaire à remplir.
    Gardez votre planning et votre fiche de paie.
trap =
    ⚠️ Vous vous actualisez à France Travail ? Dites ces heures.
    Cet argent compte aussi pour la CAF.
door =
    🔗 Une question sur le droit du travail ?
    Appelez le 0 806 000 126.
    Ici, la paie peut vous aider.
