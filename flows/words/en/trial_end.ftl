### The trial period ends soon. Know in time what is difficult.

-talk = 🗣 Talk to someone

work =
    Hello { $name }. Your trial period ends soon.
    Last day: { $trial_until_on }.
    How is work going?
    .good = 👍 It goes well
    .hard = ✋ Something is difficult
    .leave = 🚪 I think of stopping
    .talk = { -talk }

which =
    What is difficult?
    Tap a button. Or write, or speak.
    .danger = ⚠️ There is a danger
    .task = 🧰 The work itself
    .people = 👥 A problem with someone
    .way = 🚌 The way there, or the hours
    .home = 🏠 Something at home
    .dont_know = 🤷 I do not know
    .talk = { -talk }

bye =
    I am glad { $name }. All the best.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can add a word here.
