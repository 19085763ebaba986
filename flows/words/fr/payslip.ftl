### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ La suite
-enough = 👍 Cela me suffit
-talk = 🗣 Parler à quelqu’un

hours =
    🕘 <b>1 sur 5 : les heures</b>
    Cherchez le nombre d’heures payées.
    Comparez avec les heures que vous avez notées.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 sur 5 : le brut et le net</b>
    Le brut : votre paie avant ce qui est retiré.
    Le net à payer : l’argent qui arrive chez vous.
    Le « montant net social » : la ligne pour la CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 sur 5 : ce qui est retiré</b>
    Les cotisations : pour la santé, le chômage, la retraite.
    L’impôt, si vous en payez.
    Un acompte déjà reçu est retiré aussi.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 sur 5 : l’activité partielle</b>
    Ce sont des heures sans travail, à cause d’un arrêt.
    Une partie de ces heures est payée.
    C’est une ligne à part sur la fiche.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 sur 5 : les primes</b>
    Une prime : de l’argent en plus, sur une ligne à part.
    La prime d’activité, c’est autre chose : la CAF la paie.

bye =
    Gardez toutes vos fiches de paie.
    Une question sur la vôtre ? Écrivez ici.
