### Help with online paperwork. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Reviewed 22 November 2026.

first =
    💻 <b>Help with online forms</b>
    1. Say what blocks you: account, email, photo of a paper.
    2. Make an appointment at France services, a help desk.
    3. Come with your phone and your papers.
rest =
    4. Do the online steps together.
    5. Write your codes on paper, at home.
    📅 Make this appointment as soon as you can.
papers =
    🗂 <b>The papers</b>
    Your phone.
    Your identity paper.
    Your social security number, your tax number.
trap =
    ⚠️ Here, keep passwords and codes to yourself.
    A message asks for a code? It is a scam.
door =
    🔗 Aidants Connect: a trained person does it with you.
    It is free, and you sign a paper to agree.
    Here, your adviser can help you.
