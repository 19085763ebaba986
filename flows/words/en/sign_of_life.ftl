### A small sign of life during a suspension whose end nobody knows. No reproach, no promised date.

-talk = 🗣 Talk to someone

sign =
    Hello { $name }. Just a little hello from us.
    { $reason ->
        [equipment] Equipment was missing. How is it now?
        [connection] Internet was missing. How is it now?
        [digital_fear] Computers can be learnt. There is no hurry.
        [childcare] Children come first. There is no hurry.
        [health] Your health comes first. Take your time.
        [service] Some things were not right on our side. We want to hear you.
       *[other] There is nothing you need to do.
    }
    How are you?
    .fine = 👍 I am fine
    .not_great = 🙁 Not so well
    .back = 📅 Talk about my return
    .talk = { -talk }

slot =
    Someone can call you to talk about it.
    Which time is best for you?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine
    .not_now = ✋ No, not now
    .talk = { -talk }

fine =
    Thank you { $name }. Have a good day.

bye =
    All right { $name }. Take your time.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can add a word here.

heard =
    Thank you { $name }. Your words are kept for { $referent }.
