### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Aides pour le loyer</b>
    1. Dépôt à payer : demandez le prêt Loca-Pass, à taux zéro.
    2. Loyer en retard : demandez le FSL (aide du département).
    3. Pour le FSL, voyez une assistante sociale.
rest =
    4. Demande HLM sans réponse : voyez le DALO, le droit au logement.
    5. DALO : remplissez le papier cerfa 15036. Gardez une copie.
    📅 Le DALO répond en 3 mois, en 6 mois en Île-de-France.
papers =
    🗂 <b>Les papiers</b>
    DALO : le papier cerfa 15036, la demande HLM, des copies.
    La liste change : demandez à votre conseiller.
trap =
    ⚠️ Loca-Pass : 2 mois au plus tard après l’entrée.
    Sans toit, ou on vous met dehors ? Demandez le DALO sans attendre.
door =
    🔗 locapass.actionlogement.fr
    Loyer impayé ? Appelez vite le 0 805 160 075.
    Ici, votre conseiller peut vous aider.
