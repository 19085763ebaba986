### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>La prime d’activité, le RSA</b>
    1. Ouvrez caf.fr ou l’appli Caf.
    2. Touchez « Déclarer mes ressources ».
    3. Comparez les sommes déjà écrites avec vos fiches de paie.
rest =
    4. Une erreur ? Corrigez, avec une preuve.
    5. Validez, puis gardez la preuve.
    📅 Tous les 3 mois. La date est sur votre compte.
papers =
    🗂 <b>Les papiers</b>
    Vos fiches de paie : le « montant net social ».
    La pension alimentaire ou l’aide de la famille, s’il y en a.
trap =
    ⚠️ Sans votre validation, le paiement peut s’arrêter.
    Un salaire oublié peut créer une dette.
door =
    🔗 caf.fr, ou msa.fr pour l’agriculture.
    Pour la CAF, appelez le 32 30.
    Ici, votre conseiller peut vous aider.
