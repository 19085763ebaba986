### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>Vous êtes en arrêt maladie</b>
    1. Prévenez la structure le jour même.
    2. Voyez un médecin. Envoyez l’arrêt dans les 2 jours.
    3. Restez chez vous aux heures prévues.
rest =
    4. Encore malade ? Revoyez le médecin avant la fin.
    5. Vous vous actualisez à France Travail ? Dites l’arrêt.
    📅 L’arrêt part dans les 2 jours.
papers =
    🗂 <b>Les papiers</b>
    Volet 3, une partie de l’arrêt : pour la structure.
    Volets 1 et 2 : pour la CPAM, votre caisse de santé.
    Parfois, le médecin les envoie en ligne. Demandez-lui.
trap =
    ⚠️ Le nouvel arrêt commence le lendemain de l’ancien.
    Un jour entre les deux ? Parfois, 3 jours ne sont pas payés.
    Ici, n’envoyez ni l’arrêt ni le nom de la maladie.
door =
    🔗 ameli.fr. Appelez le 36 46.
    Ici, la paie et votre conseiller peuvent vous aider.
