### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>CAF: help with the rent</b>
    1. Do a “simulation” on caf.fr: a first estimate.
    2. Ask for the help as soon as you move in.
    3. Ask the landlord to fill in the “attestation”, a form.
rest =
    4. Something changes? Tell the CAF quickly.
    5. Read the messages from the CAF.
    📅 The help: as soon as you move in. A change: right away.
papers =
    🗂 <b>The papers</b>
    “Bail”: your lease. The rent. Your RIB: bank details.
    Identity card or residence permit.
trap =
    ⚠️ Address, couple, baby, work: say what changes.
    It must be your home at least 8 months a year.
door =
    🔗 caf.fr. Call 32 30.
    Here, your counsellor can help you.
