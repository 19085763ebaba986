### Making a complaint, help for victims. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Reviewed 22 November 2026.

first =
    🛟 <b>Victim: go to the police</b>
    1. Danger: call 17, or write to 114 by text message.
    2. Get to a safe place. Keep the proofs.
    3. Violence, or by somebody known: go to the police.
rest =
    4. Theft, damage, author unknown? Complain online.
    5. A scam on the internet? Go to service-public.fr.
    📅 As soon as you can; in danger, right now.
papers =
    🗂 <b>The papers</b>
    The proofs: photos, messages, names of witnesses.
    Your identity paper, if you have it.
    After, keep the “récépissé”: proof of your complaint.
trap =
    ⚠️ You are afraid? Ask somebody to go with you.
    Foreigners may use the online complaint too.
door =
    🔗 masecurite.interieur.gouv.fr, with FranceConnect
    Help for victims: call 116 006.
    Here, your adviser can help you.
