### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>La CAF et votre loyer</b>
    1. Estimez votre aide sur caf.fr.
    2. Demandez l’aide dès l’entrée dans le logement.
    3. Faites remplir l’attestation au propriétaire.
rest =
    4. Un changement ? Dites-le vite à la CAF.
    5. Lisez les messages de la CAF.
    📅 L’aide : dès l’entrée. Un changement : tout de suite.
papers =
    🗂 <b>Les papiers</b>
    Bail, montant du loyer, RIB de la banque.
    Pièce d’identité ou titre de séjour.
trap =
    ⚠️ Adresse, couple, bébé, travail : dites ce qui change.
    L’aide va au logement habité au moins 8 mois par an.
door =
    🔗 caf.fr. Appelez le 32 30.
    Ici, votre conseiller peut vous aider.
