### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Trouver ou garder un toit</b>
    1. Dehors ce soir ? Appelez le 115.
    2. Demandez un logement social, ou HLM.
    3. Avant de signer, voyez Visale : un garant, sans payer.
rest =
    4. Dépôt à payer ? Demandez le prêt Loca-Pass.
    5. Sans adresse ? Voyez le CCAS, aide sociale de la ville.
    📅 Loca-Pass : 2 mois au plus tard après l’entrée.
papers =
    🗂 <b>Les papiers</b>
    Votre pièce d’identité ou votre titre de séjour.
    Votre contrat et vos fiches de paie.
    La liste change : demandez à votre conseiller.
trap =
    ⚠️ Loyer impayé ? Appelez vite le 0 805 160 075.
    Agissez dès le premier mois. Continuez à payer.
door =
    🔗 demande-logement-social.gouv.fr et visale.fr
    Dépôt, loyer en retard, droit au logement ? Voyez la fiche « Aides pour le loyer ».
    Ici, votre conseiller peut vous aider.
