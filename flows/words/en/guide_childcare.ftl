### Childcare: nursery, AVIP places, help from France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Reviewed 22 November 2026.

first =
    🧸 <b>Have your child looked after</b>
    1. Look for a place on monenfant.fr.
    2. Ask for a “crèche AVIP”: it keeps places for parents on work pathways.
    3. Ask at the “mairie”, the town hall.
rest =
    4. A child under 12? Ask France Travail for help.
    5. Tell your supervisor your nursery hours.
    📅 Ask for this help when your work starts.
papers =
    🗂 <b>The papers</b>
    The family book, “livret de famille”. Your work contract.
    Your work hours, the “planning”.
    The “attestation CAF” with your “quotient”: your level of income.
trap =
    ⚠️ If you wait, you may lose this help.
    Ask your adviser for the last date.
door =
    🔗 monenfant.fr and francetravail.fr
    Look for “aide à la garde d’enfants”: childcare help.
    Here, your adviser can help you.
