### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>L’école de votre enfant</b>
    1. Demandez à l’école vos codes EduConnect.
    2. Lisez les messages une fois par semaine.
    3. Demandez à voir le maître ou le prof.
rest =
    4. Au collège, demandez la bourse : une aide d’argent.
    5. Demandez l’OEPRE : des cours de français pour parents.
    📅 La bourse se demande sur EduConnect, dès septembre.
papers =
    🗂 <b>Les papiers</b>
    Vos codes EduConnect : gardez-les chez vous.
    Vos questions, sur un papier.
    Besoin d’un interprète ? Dites-le avant.
trap =
    ⚠️ Un message oublié peut faire rater une date.
    Besoin d’aide ? Lisez la lettre avec votre conseiller.
door =
    🔗 L’école de votre enfant
    OEPRE : des ateliers gratuits, dans des écoles.
    Ici, votre conseiller peut vous aider.
