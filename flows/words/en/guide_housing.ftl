### Housing: shelter, social housing, guarantor, deposit, address, unpaid rent. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Reviewed 22 November 2026.

first =
    🏠 <b>Find or keep a home</b>
    1. No roof tonight? Call 115.
    2. Ask for social housing, called “HLM”.
    3. Before you sign, see Visale: a free guarantor.
rest =
    4. A deposit to pay? Ask for the Loca-Pass loan.
    5. No address? See the “CCAS”, the town’s social service.
    📅 Loca-Pass: 2 months at most after you move in.
papers =
    🗂 <b>The papers</b>
    Your identity paper or your permit, “titre de séjour”.
    Your work contract and your payslips.
    The list changes: ask your adviser.
trap =
    ⚠️ Unpaid rent? Call 0 805 160 075 soon.
    Act in the first month. Go on paying.
door =
    🔗 demande-logement-social.gouv.fr and visale.fr
    Deposit, late rent, right to housing? See the card “Help with rent”.
    Here, your adviser can help you.
