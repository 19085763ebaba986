choose =
    You choose. It is free.
    Your job and your help stay the same.
    What do you want?
    .less = 🐢 Fewer messages
    .more = 🔔 Messages as before
    .week = ⏸ A pause of 1 week
    .month = ⏸ A pause of 1 month
    .stop = ✋ Stop everything
    .go_on = ▶️ Go on as before

paused =
    You are on a pause. I do not write to you.
    What do you want?
    .resume = ▶️ End the pause
    .month = ⏸ 1 more month of pause
    .stop = ✋ Stop everything
    .stay = 👍 Stay on pause

come_back =
    Now I do not write to you.
    Do you want to get my messages again?
    .come_back = ▶️ Yes, please
    .talk = 🗣 I prefer to talk to someone
    .stay = ✋ No, thank you

less =
    Noted. I write to you half as often.
    You can write here when you want.

more =
    Noted. I write to you again as before.

week =
    Noted. One week without messages.
    You can write here when you want.
    To end the pause, tap /menu.

month =
    Noted. One month without messages.
    You can write here when you want.
    To end the pause, tap /menu.

stopped =
    Done. No more messages from the robot. Thank you for your messages.
    Your job and your help stay the same.
    To come back one day, tap /menu.

resumed =
    Welcome back { $name }.
    I will write to you on the next open day.
    To stop, write the word: stop.

unchanged =
    All right. Nothing changes.
    To see the buttons, tap /menu.
