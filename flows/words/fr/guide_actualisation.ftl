### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>Chaque mois : s’actualiser</b>
    1. Ouvrez votre espace France Travail.
    2. L’espace le demande ? Touchez « Je m’actualise ».
    3. Écrivez toutes vos heures, même une seule.
rest =
    4. Dites aussi : salaire brut, formation, arrêt maladie.
    5. Gardez la preuve : une photo de l’écran.
    📅 Souvent du 28 au 15 du mois suivant.
    En février, c’est plus tôt. Regardez votre espace.
papers =
    🗂 <b>Les papiers</b>
    Vos heures du mois, pour chaque employeur.
    Votre salaire brut : avant ce qui est retiré.
    Fiche de paie en retard ? Estimez, puis corrigez à temps.
trap =
    ⚠️ Un oubli peut arrêter le paiement.
    Date passée ? Réinscrivez-vous le jour même.
door =
    🔗 francetravail.fr, ou l’application « Mon espace ».
    Appelez le 39 49.
    Ici, votre conseiller peut vous aider.
