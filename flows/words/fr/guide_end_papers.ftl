### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>Les papiers de fin de contrat</b>
    1. Le dernier jour, demandez vos 3 papiers.
    2. Vérifiez : nom, dates, emploi, sommes, congés.
    3. Lisez bien le reçu. Signez après.
rest =
    4. Inscrivez-vous tout de suite sur francetravail.fr.
    5. Gardez ces papiers toute la vie.
    📅 Le dernier jour du contrat.
papers =
    🗂 <b>Les papiers</b>
    Certificat de travail : le poste et les dates.
    Solde de tout compte : le reçu de ce qui est payé à la fin.
    Un papier de l’employeur pour France Travail.
trap =
    ⚠️ Les papiers vous attendent parfois à la structure.
    Allez les chercher. Un papier manque ? Écrivez à la paie.
door =
    🔗 Un papier manque encore ? Appelez le 0 806 000 126.
    Ici, la paie et votre conseiller peuvent vous aider.
