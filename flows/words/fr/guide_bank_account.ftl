### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Avoir un compte en banque</b>
    1. Demandez un compte dans une banque.
    2. La banque refuse ? Demandez le refus par écrit.
    3. Remplissez le papier « droit au compte ».
rest =
    4. Donnez le dossier à la Banque de France.
    5. La Banque de France vous choisit une banque.
    Ce compte est simple et gratuit.
    📅 Rien après 15 jours ? Continuez avec votre preuve.
papers =
    🗂 <b>Les papiers</b>
    Votre pièce d’identité.
    Une preuve d’adresse de moins de 3 mois.
    Le refus de la banque, ou la preuve de votre demande.
trap =
    ⚠️ Pas de compte à votre seul nom ? Vous avez ce droit.
    Même avec un Livret A, un compte à deux ou des dettes.
door =
    🔗 particuliers.banque-france.fr
    Appelez le 34 14.
    Ici, votre conseiller peut vous aider.
