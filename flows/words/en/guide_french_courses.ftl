### Learning French, asking for an interpreter. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Reviewed 22 November 2026.

first =
    💬 <b>Learn French</b>
    1. Tell your adviser your free days.
    2. Take a short test of your level.
    3. Choose a course near your home.
rest =
    4. Give your course hours to your supervisor.
    5. Keep the “attestation de présence”: proof you came.
    📅 As soon as you can: talk to your adviser.
papers =
    🗂 <b>The papers</b>
    Your identity paper.
    State courses: “titre de séjour” or “contrat OFII”.
    Associations: ask which papers they want.
trap =
    ⚠️ A course in work hours? Your supervisor decides.
    To translate, ask for an adult interpreter.
door =
    🔗 New in France: see “OFII”, the immigration office.
    Parents: free “OEPRE” workshops, in schools.
    Here, your adviser can help you.
