### School and parents: EduConnect, grant, OEPRE workshops. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Reviewed 22 November 2026.

first =
    🎒 <b>Your child’s school</b>
    1. Ask the school for EduConnect, the parents’ account.
    2. Read the messages once a week.
    3. Ask the teacher for a meeting.
rest =
    4. At “collège”, ask for the “bourse”: money for school.
    5. Ask for “OEPRE”: French classes for parents.
    📅 Ask for the “bourse” on EduConnect, from September.
papers =
    🗂 <b>The papers</b>
    Your EduConnect codes: keep them at home.
    Your questions, written before the meeting.
    You need an interpreter? Say so before.
trap =
    ⚠️ With an unread message, you may miss a date.
    Need help? Read the letter with your adviser.
door =
    🔗 Your child’s school
    “OEPRE”: free workshops, in schools.
    Here, your adviser can help you.
