### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>Votre PASS IAE</b>
    1. Demandez la date de fin à votre conseiller.
    2. Notez cette date.
    3. Un an avant la fin, parlez de la suite.
rest =
    4. Besoin de temps : demandez une prolongation.
    5. Si c’est non, demandez la raison par écrit.
    📅 Un PASS IAE dure 24 mois. Une pause peut l’allonger.
    La demande ouvre 12 mois avant la fin.
papers =
    🗂 <b>Les papiers</b>
    Pour savoir la date : aucun papier.
    La structure a un papier sur votre PASS IAE.
    En formation, 50 ans ou plus, handicap reconnu ? Dites-le.
trap =
    ⚠️ Le PASS IAE et le contrat ont chacun leur date de fin.
    Après la fin : souvent 2 ans d’attente pour un autre PASS.
door =
    🔗 La structure voit votre PASS IAE sur un site :
    « les emplois de l’inclusion ».
    Ici, votre conseiller peut vous aider.
