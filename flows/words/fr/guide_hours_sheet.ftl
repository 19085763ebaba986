### Le relevé d’heures, pour être payé à temps. Sources : support.mistertemp.com, groupelip.com. Revu le 22 novembre 2026.

first =
    🕘 <b>Votre relevé d’heures</b>
    1. Notez vos heures chaque jour.
    2. Faites signer le client.
    3. Envoyez une photo à la structure.
rest =
    4. Gardez la photo dans votre téléphone.
    📅 Chaque semaine, ou à la fin de la mission.
    Demandez à la paie le dernier jour possible.
papers =
    🗂 <b>Les papiers</b>
    La feuille d’heures, avec la signature du client.
    Une photo nette de toute la feuille.
trap =
    ⚠️ La feuille arrive tard ?
    Ces heures peuvent être payées le mois suivant.
door =
    🔗 Il manque des heures : écrivez d’abord à la paie.
    Une question de droit : appelez le 0 806 000 126.
    Ici, la paie et l’encadrant peuvent vous aider.
