### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Déclarer vos revenus</b>
    1. Ouvrez le site des impôts, avec votre numéro fiscal.
    2. Les salaires sont déjà écrits : comparez avec vos fiches de paie.
    3. Enfants, adresse : changez ce qui est faux.
rest =
    4. Validez votre déclaration.
    5. Téléchargez l’avis. Gardez ce papier.
    📅 Chaque année, au printemps. Vérifiez la date limite.
papers =
    🗂 <b>Les papiers</b>
    Votre numéro fiscal.
    Vos fiches de paie de l’année.
    Première fois ? Voyez le centre des impôts.
trap =
    ⚠️ Même sans revenu, déclarez chaque année.
    L’avis sert pour le logement, la CAF, la cantine.
door =
    🔗 impots.gouv.fr
    Ou France services, un guichet près de chez vous.
    Ici, votre conseiller peut vous aider.
