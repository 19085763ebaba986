### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>Accident au travail ou en chemin</b>
    1. Danger : appelez le 15 ou le 112. Allez vous soigner.
    2. Prévenez l’encadrant ou la structure le jour même.
    3. Dites où, comment, et qui a vu.
rest =
    4. Demandez la feuille d’accident à la structure.
    5. Gardez une copie de chaque papier.
    📅 Le jour même, au plus tard dans les 24 heures.
papers =
    🗂 <b>Les papiers</b>
    Le lieu, l’heure, le nom des témoins.
    La feuille d’accident, pour les soins.
    Le certificat médical initial, fait par le médecin.
trap =
    ⚠️ Même petit, un accident se dit le jour même.
    Chez un client ? Prévenez le client et la structure.
door =
    🔗 ameli.fr. Appelez le 36 46.
    Ici, l’encadrant et la paie peuvent vous aider.
