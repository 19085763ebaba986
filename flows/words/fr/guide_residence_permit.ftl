### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renouveler votre titre de séjour</b>
    1. Regardez la date de fin de votre carte.
    2. Créez un compte sur le site avec votre numéro étranger.
    3. Préparez une photo numérique et vos papiers scannés.
rest =
    4. Déposer est gratuit : faites-le avant la date limite.
    5. Gardez le nouveau papier : montrez-le à la paie avant la fin de l’ancien.
    📅 Souvent : entre 4 et 2 mois avant la fin.
    Autres cartes : dans les 2 derniers mois.
papers =
    🗂 <b>Les papiers</b>
    • Passeport, ancienne carte, preuve d’adresse.
    • Contrat, dernières fiches de paie, avis d’impôt.
    La liste exacte est sur le site.
    Le « récépissé », un autre papier : demandez ici s’il permet le travail.
trap =
    ⚠️ « Attestation de dépôt » : elle prouve l’envoi, pas le droit de rester en France.
    • Avec l’ancienne carte, l’« attestation de prolongation » prouve ce droit.
    • Avec ces 2 papiers, le travail reste permis s’il l’était avant.
    Site bloqué, carte bientôt finie ? Dites-le ici, vite.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Besoin d’aide : appelez le 0 806 001 620.
    Ici, votre conseiller peut vous aider.
