### RQTH, recognition of a disability at work. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Reviewed 22 November 2026.

first =
    ♿ <b>“RQTH”: disability at work</b>
    1. Fill in the file of “MDPH”, the disability office.
    2. A doctor fills in the “certificat médical”.
    3. Send the file. Keep the proof.
rest =
    4. A committee of the “MDPH” decides.
    5. Renew 6 months before the end.
    📅 Expect to wait 4 to 6 months.
papers =
    🗂 <b>The papers</b>
    The form “cerfa 15692”, an identity paper.
    The doctor’s form “cerfa 15695”, under one year old.
    A proof of address, under 3 months old.
trap =
    ⚠️ Your health is private: no need to write it here.
    Tell your employer? You decide.
door =
    🔗 The “MDPH” of your “département”, your area
    “RQTH” may help to make the PASS IAE longer.
    Here, your adviser can help you.
