### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>Ask for an “acompte”</b>
    1. “Acompte”: a part of your pay, sooner.
    2. After the 15th, write to the pay office.
    3. Say how much you want, and for which day.
rest =
    4. Check that the pay office has the right RIB.
    5. The “acompte” is taken off that month’s pay.
    📅 Once a month, after the 15th.
    Paid by the month? It is often half of the pay.
papers =
    🗂 <b>The papers</b>
    A written message is enough.
    Have your RIB ready too: your bank details.
trap =
    ⚠️ Agency work, or paid by the hour? Ask the pay office.
    An “avance” pays future work. It can be refused.
door =
    🔗 A question about your rights at work?
    Call 0 806 000 126.
    Here, the pay office can help you.
