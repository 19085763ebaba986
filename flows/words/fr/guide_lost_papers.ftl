### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Papiers perdus ou volés</b>
    1. Volés : d’abord, la police ou la gendarmerie.
    2. Carte ou passeport perdu : allez à la mairie.
    3. Titre de séjour : demandez le double sur le site ANEF.
rest =
    4. Permis de conduire : allez sur ants.gouv.fr.
    5. Prévenez votre banque. Gardez le reçu.
    📅 Dès aujourd’hui, si possible.
papers =
    🗂 <b>Les papiers</b>
    Une photo de moins de 6 mois, une preuve d’adresse.
    Un acte de naissance, si la mairie le demande.
    Carte d’identité : vous payez un timbre.
trap =
    ⚠️ Un papier déclaré perdu est annulé, même retrouvé.
    Une personne garde votre passeport ? Parlez-en vite ici.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Aide ANEF : appelez le 0 806 001 620.
    Ici, votre conseiller peut vous aider.
