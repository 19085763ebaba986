### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>Faire garder votre enfant</b>
    1. Cherchez une place sur monenfant.fr.
    2. Demandez une crèche AVIP : elle garde des places aux parents en insertion.
    3. Parlez-en à la mairie.
rest =
    4. Avant ses 12 ans, demandez l’aide de France Travail.
    5. Dites vos horaires de crèche à votre encadrant.
    📅 Demandez l’aide dès le début du travail.
papers =
    🗂 <b>Les papiers</b>
    Le livret de famille et le contrat de travail.
    Votre planning.
    Le papier CAF avec votre quotient : il dit votre niveau de revenus.
trap =
    ⚠️ Attendre peut faire perdre l’aide.
    Demandez la date limite à votre conseiller.
door =
    🔗 monenfant.fr et francetravail.fr
    Cherchez « aide à la garde d’enfants ».
    Ici, votre conseiller peut vous aider.
