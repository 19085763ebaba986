### « Mes documents ».

list = 🗃 What you have sent. Tap to open.

none = You have sent nothing, or all is deleted.
    .letter = ❓ What does this letter want?
    .talk = 🗣 Talk to someone
