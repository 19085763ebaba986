### Welcome. One idea in a sentence, 12 words at most.

# The first question can be read in both languages.
language =
    Hello { $name }.
    Which language do you want to read?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    Hello { $name }. I am a robot.
    I work for { $structure }.
    I am here to keep in touch with you.

who_reads =
    Humans read your messages.
    Your contact: { $referent }.
    The team reads, and I write, at these times:
    { $hours }

agree =
    I would like to ask how you are, here. You can say no.
    Your job and your help stay the same.
    Do you agree?
    .accept = ✅ Yes, I agree
    .refuse = ✋ No, I do not want this
    .talk = 🗣 I want to talk about it first

accepted =
    Thank you { $name }. I will write to you on the next open day.
    You can also write or speak here.
    I do not replace emergency services. In danger, call 112.

how_to_stop =
    Do you want to stop? Write the word: stop.
    Everything stops at once.
    To see the buttons, tap /menu.

refused =
    Noted. No more messages from the robot.
    Your job and your help stay the same.
    Do you change your mind? Tap /menu.
