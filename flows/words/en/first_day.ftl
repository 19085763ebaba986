### The day after the first day.

-talk = 🗣 Talk to someone

how =
    Hello { $name }. This is the robot of { $structure }.
    Your first day is over.
    How was it?
    .good = 🙂 Good
    .so_so = 😐 So-so
    .bad = 🙁 Not good
    .talk = { -talk }

which =
    Thank you for saying it. What was difficult?
    Tap a button. Or write, or speak.
    .danger = ⚠️ There is a danger
    .task = 🧰 The work itself
    .people = 👥 A problem with someone
    .way = 🚌 The way there, or the hours
    .lost = 🧭 I do not know what to do
    .nothing = 🤷 Nothing precise
    .talk = { -talk }

bye =
    Thank you { $name }. All the best.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can add a word here.

heard =
    Thank you { $name }. Your words are kept for { $referent }.
    { $is_open ->
        [yes] The team is there now.
       *[no] A human is back { $opening }.
    }
