### Lire sa fiche de paie ; aucun montant. Source : CAF 94, janvier 2025. Revu le 22 novembre 2026.

one =
    🧾 <b>Lire ma fiche de paie · 1 sur 4</b>
    Cherchez le nombre d’heures payées.
    Comparez avec les heures que vous avez notées.
two =
    💶 <b>2 sur 4</b>
    Le brut : votre paie avant ce qui est retiré.
    Le net à payer : l’argent qui arrive chez vous.
three =
    👪 <b>3 sur 4</b>
    « Montant net social » : la ligne pour la CAF.
    Elle sert pour le RSA et la prime d’activité.
four =
    📁 <b>4 sur 4</b>
    Gardez toutes vos fiches de paie.
    Une erreur ? Écrivez vite à la paie.
first_question =
    Petite question. Quel argent arrive chez vous ?
    .other = Le brut
    .right = Le net à payer
first_answer = Le net à payer. Le brut, c’est avant ce qui est retiré.
second_question =
    Petite question. Quelle ligne pour la CAF ?
    .right = Le montant net social
    .other = Le nombre d’heures
second_answer = La ligne « montant net social ». Elle est sur chaque fiche.
badge =
    🎓 <b>Leçon suivie : Lire ma fiche de paie</b>
    .picture = Une médaille avec une fiche et une pièce
named =
    🎓 <b>{ $name }, leçon suivie : Lire ma fiche de paie</b>
    .picture = Une médaille avec une fiche et une pièce
