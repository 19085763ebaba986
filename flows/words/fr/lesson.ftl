### Les boutons de toutes les leçons, et ce que l’on dit dans chacune ; le texte de chaque leçon est dans son propre fichier.

-more = ➡️ La suite
-later = ⏸ Plus tard
-unsure = 🤷 Je ne sais pas

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Reprenons où vous en étiez.
later = D’accord. Je garde votre place. Touchez /menu, puis « Apprendre ».
right = 👍 Oui, c’est cela. Merci !
almost = Merci d’avoir répondu. La bonne réponse est ici :
after =
    La leçon est finie. Cette carte est à vous. Gardez-la, ou montrez-la.
    .named = ✍️ La même, avec mon prénom
    .others = 📚 Autres leçons
    .enough = 👍 C’est bien, merci
bye = À bientôt. Les leçons restent dans /menu.
