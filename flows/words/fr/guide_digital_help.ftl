### Être aidé pour les démarches sur Internet. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Revu le 22 novembre 2026.

first =
    💻 <b>De l’aide sur Internet</b>
    1. Dites ce qui bloque : compte, mail, photo d’un papier.
    2. Prenez rendez-vous à France services, guichet d’aide.
    3. Venez avec votre téléphone et vos papiers.
rest =
    4. Faites la démarche ensemble.
    5. Notez vos codes chez vous, sur papier.
    📅 Prenez ce rendez-vous dès que possible.
papers =
    🗂 <b>Les papiers</b>
    Votre téléphone.
    Votre pièce d’identité.
    Votre numéro de sécurité sociale, votre numéro fiscal.
trap =
    ⚠️ Ici, gardez pour vous mots de passe et codes.
    Un code demandé par message ? C’est une arnaque.
door =
    🔗 Aidants Connect : une personne formée fait avec vous.
    C’est gratuit, et vous signez un papier d’accord.
    Ici, votre conseiller peut vous aider.
