which =
    Which paper do you want?
    You will read it before anybody signs.
    .presence = 📃 I work here
    .pathway = 🧭 I am on a pathway
    .work_travel = 🚌 Going to work
    .crisis_travel = 🚶 Going out in the crisis
    .talk = 🗣 Talk to someone
    .nothing = ✖️ Nothing for now

reason =
    Why are you going out?
    .work = 🛠 To work
    .care = 🩺 To see the doctor
    .food = 🛒 To buy food
    .talk = 🗣 Talk to someone
