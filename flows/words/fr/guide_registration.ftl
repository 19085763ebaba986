### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>S’inscrire à France Travail</b>
    1. Allez sur francetravail.fr : c’est là qu’on s’inscrit.
    2. Sans internet : allez dans une agence France Travail.
    3. Notez chez vous le nom et le mot de passe du compte.
rest =
    4. Ensuite, chaque mois, touchez « Je m’actualise ».
    5. Gardez la preuve : une photo de l’écran.
    📅 Le contrat finit ? Inscrivez-vous tout de suite.
papers =
    🗂 <b>Les papiers</b>
    Pièce d’identité ou titre de séjour, RIB de la banque, CV.
    Votre dernier contrat.
    Le papier de l’employeur pour France Travail.
trap =
    ⚠️ N’attendez pas : les jours d’avant ne comptent pas.
    Avec le RSA, cela se fait tout seul.
    Nouvelle adresse, nouveau titre ? Dites-le tout de suite.
door =
    🔗 francetravail.fr, ou appelez le 39 49.
    Ou France services, un guichet près de chez vous.
    Ici, votre conseiller peut vous aider.
