### Apprendre le français, demander un interprète. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Revu le 22 novembre 2026.

first =
    💬 <b>Apprendre le français</b>
    1. Dites vos jours libres à votre conseiller.
    2. Passez un petit test de niveau.
    3. Trouvez un cours près de chez vous.
rest =
    4. Donnez vos horaires de cours à votre encadrant.
    5. Gardez le papier de présence.
    📅 Dès que possible : parlez-en à votre conseiller.
papers =
    🗂 <b>Les papiers</b>
    Votre pièce d’identité.
    Cours de l’État : titre de séjour ou contrat OFII.
    Associations : demandez la liste.
trap =
    ⚠️ Cours pendant le travail ? L’encadrant décide.
    Pour traduire, demandez un interprète adulte.
door =
    🔗 Vous arrivez en France : voyez l’OFII, un bureau d’État.
    Parents : cours OEPRE gratuits, dans des écoles.
    Ici, votre conseiller peut vous aider.
