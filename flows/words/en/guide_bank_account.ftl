### The right to a bank account: one bank refuses, the Banque de France names another. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Reviewed 22 November 2026.

first =
    🏦 <b>Get a bank account</b>
    1. Ask a bank for an account.
    2. The bank refuses? Ask for the refusal in writing.
    3. Fill in the form “droit au compte”: right to an account.
rest =
    4. Give your file to the Banque de France.
    5. The Banque de France chooses a bank for you.
    This account is simple and free.
    📅 Nothing after 15 days? Go on with your proof.
papers =
    🗂 <b>The papers</b>
    Your identity paper.
    A proof of address, under 3 months old.
    The refusal, or the proof that you asked the bank.
trap =
    ⚠️ No account in your name alone? You have this right.
    Even with a “Livret A”, a joint account or debts.
door =
    🔗 particuliers.banque-france.fr
    Call 34 14.
    Here, your adviser can help you.
