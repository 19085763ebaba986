### draft

which =
    ኣየናይ ወረቐት ትደልዩ?
    ቅድሚ ምፍራሙ ከተንብብዎ ኢኹም።
    .presence = 📃 ኣብዚ እሰርሕ
    .pathway = 🧭 ኣብ መደብ ምውህሃድ ኣለኹ
    .work_travel = 🚌 ናብ ስራሕ ምኻድ
    .crisis_travel = 🚶 ኣብ ግዜ ቅልውላው ምውጻእ
    .talk = 🗣 ምስ ሰብ ክዛረብ
    .nothing = ✖️ ንሕጂ ዋላ ሓንቲ

reason =
    ንምንታይ ትወጹ?
    .work = 🛠 ንስራሕ
    .care = 🩺 ናብ ሓኪም ንምኻድ
    .food = 🛒 ምግቢ ንምግዛእ
    .talk = 🗣 ምስ ሰብ ክዛረብ
