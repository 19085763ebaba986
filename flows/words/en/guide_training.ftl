### Training: project, CPF, scams. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Reviewed 22 November 2026.

first =
    🎓 <b>Take a training course</b>
    1. Talk about your project with your adviser.
    2. Look at your “CPF” account: your money for training.
    3. Choose the course with your adviser.
rest =
    4. Ask who pays the rest.
    5. Sign up yourself, on the official site.
    📅 As soon as you can, and always before you sign.
papers =
    🗂 <b>The papers</b>
    The “devis”: the price, written by the training centre.
    France Travail reads the “devis” before helping.
trap =
    ⚠️ A call sells your “CPF”, your training money?
    It is a scam, like the texts. Keep your codes secret.
door =
    🔗 moncompteformation.gouv.fr
    Free courses online: fun-mooc.fr
    Here, your adviser can help you.
