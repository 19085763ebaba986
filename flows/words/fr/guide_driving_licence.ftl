### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>Passer le permis</b>
    1. Parlez-en à votre conseiller.
    2. Cherchez à deux une aide pour payer.
    3. Attendez la réponse avant de signer.
rest =
    4. Inscrivez-vous à l’auto-école.
    5. Révisez le code en ligne.
    📅 L’aide se demande avant l’inscription.
papers =
    🗂 <b>Les papiers</b>
    Votre pièce d’identité ou votre titre de séjour.
    Une photo-signature numérique, pour le permis.
    Une preuve d’adresse.
trap =
    ⚠️ Un appel vend votre CPF, votre compte formation ?
    C’est une arnaque, comme les SMS. Gardez vos codes.
door =
    🔗 francetravail.fr, ou appelez le 39 49.
    Le CPF, l’argent pour se former, a des règles.
    Ici, votre conseiller peut vous aider.
