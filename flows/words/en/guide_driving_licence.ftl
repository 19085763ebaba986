### The driving licence: look for help before signing. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Reviewed 22 November 2026.

first =
    🚗 <b>Get a driving licence</b>
    1. Talk about the licence with your adviser.
    2. Look together for help to pay.
    3. Wait for the answer before you sign.
rest =
    4. Sign up at the “auto-école”: the driving school.
    5. Study the road rules, the “code”, online.
    📅 Ask for help before you sign up.
papers =
    🗂 <b>The papers</b>
    Your identity paper or your permit, “titre de séjour”.
    A digital “photo-signature”, for the licence.
    A proof of address.
trap =
    ⚠️ A call sells your “CPF”, your training money?
    It is a scam, like the texts. Keep your codes secret.
door =
    🔗 francetravail.fr, or call 39 49.
    “CPF”, money for training, has conditions.
    Here, your adviser can help you.
