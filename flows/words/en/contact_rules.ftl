### The rules of contact: the hours, the freedom to answer, the pause, a human.

rules =
    Hello { $name }. I only write at these hours:
    { $hours }
    Answer when you want, or not at all.
    To stop everything, write the word: stop.
    .fine = 👍 It is fine like this
    .less = 🐢 A little less often
    .pause = ⏸ Pause or stop
    .talk = 🗣 Talk to someone

less =
    Noted. I will ask how you are less often.

bye =
    Thank you { $name }. All of it is in /menu too.
