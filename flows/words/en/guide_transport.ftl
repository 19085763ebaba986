### Getting to work: travel pass, reduced fares, mobility aid. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Reviewed 22 November 2026.

first =
    🚌 <b>Get to work</b>
    1. Tell your adviser your route and your hours.
    2. Give your travel pass or the receipt to the pay team.
    3. Ask the bus network for “tarif solidaire”: a low fare.
rest =
    4. A long way? Ask France Travail for help.
    5. Think of shared cars and of cycling.
    📅 Ask for this help before you start.
papers =
    🗂 <b>The papers</b>
    The pass or the receipt: bus, train, public bike.
    In “intérim”, agency work, a paper you sign may do.
trap =
    ⚠️ The structure pays a part of the pass.
    Single tickets stay at your cost.
door =
    🔗 francetravail.fr, or call 39 49.
    The help: over 60 km or 2 hours, there and back.
    Here, the pay team and your adviser can help you.
