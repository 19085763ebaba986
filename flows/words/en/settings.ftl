### Ce que l’on règle soi-même.

what = Your settings. What do you want to change?
    .quiet = 🤫 My quiet hours
    .gestures = 🔔 Get health tips again
    .aloud = 🔊 Listen to messages
    .talk = 🗣 Talk to someone

gestures = Noted. I will tell you about health habits again.
