### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>Register with France Travail</b>
    1. Register on francetravail.fr.
    2. No internet: go to a France Travail office.
    3. Keep your login name and your password.
rest =
    4. Then, every month, tap “Je m’actualise”.
    5. Keep the proof: a photo of the screen.
    📅 Does your contract end? Register straight away.
papers =
    🗂 <b>The papers</b>
    Identity paper or permit (“titre de séjour”), RIB (bank details), CV.
    Your last work contract.
    “Attestation employeur”: for France Travail.
trap =
    ⚠️ Do not wait: the days before do not count.
    With the RSA, basic income, you are registered automatically.
    New address, new permit? Say so straight away.
door =
    🔗 francetravail.fr, or call 39 49.
    Or France services, a help desk near you.
    Here, your counsellor can help you.
