### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Help with rent</b>
    1. A deposit to pay: ask for the Loca-Pass loan, with no interest.
    2. Rent late: ask for the FSL (help from the “département”).
    3. For the FSL, see a social worker.
rest =
    4. No answer for social housing: see “DALO”, the right to housing.
    5. DALO: fill in the form “cerfa 15036”. Keep a copy.
    📅 DALO answers in 3 months, 6 months in Île-de-France.
papers =
    🗂 <b>The papers</b>
    DALO: the form “cerfa 15036”, your HLM request, copies.
    The list changes: ask your adviser.
trap =
    ⚠️ Loca-Pass: 2 months at most after you move in.
    No home, or being put out? You can ask for DALO at once.
door =
    🔗 locapass.actionlogement.fr
    Unpaid rent? Call 0 805 160 075 soon.
    Here, your adviser can help you.
