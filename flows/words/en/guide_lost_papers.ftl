### Identity papers lost or stolen. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Reviewed 22 November 2026.

first =
    🪪 <b>Papers lost or stolen</b>
    1. Stolen: first, the police or the “gendarmerie”.
    2. Identity card or passport lost: go to the town hall.
    3. “Titre de séjour”, your permit: ask for a copy on the ANEF website.
rest =
    4. Driving licence: go to ants.gouv.fr.
    5. Warn your bank. Keep the receipt.
    📅 Today, if you can.
papers =
    🗂 <b>The papers</b>
    A photo under 6 months old, a proof of address.
    A birth paper, “acte de naissance”, if they ask.
    Identity card: you pay a stamp, “timbre”.
trap =
    ⚠️ A paper declared lost is cancelled, even if found.
    Somebody keeps your passport? Tell us here, soon.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Help with ANEF: call 0 806 001 620.
    Here, your adviser can help you.
