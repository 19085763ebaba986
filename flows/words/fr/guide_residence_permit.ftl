### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renouveler votre titre de séjour</b>
    1. Regardez la date de fin de votre carte.
    2. Créez un compte sur le site avec votre numéro étranger.
    3. Préparez une photo numérique et vos papiers scannés.
rest =
    4. Déposer est gratuit : faites-le avant la date limite.
    5. Gardez chaque papier reçu. Montrez-le à la paie.
    📅 Souvent : entre 4 et 2 mois avant la fin.
    Autres cartes : dans les 2 derniers mois.
papers =
    🗂 <b>Les papiers</b>
    Passeport, ancienne carte, preuve d’adresse.
    Contrat, dernières fiches de paie, avis d’impôt.
    La liste exacte est sur le site.
trap =
    ⚠️ L’attestation de dépôt prouve seulement l’envoi.
    Site bloqué, carte bientôt finie ? Dites-le ici, vite.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Besoin d’aide : appelez le 0 806 001 620.
    Ici, votre conseiller peut vous aider.
