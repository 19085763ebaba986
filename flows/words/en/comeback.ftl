### Before the return. The reason of the suspension chooses the words. No reproach, no help promised: it is asked for.

-talk = 🗣 Talk to someone

here =
    Hello { $name }. Day of your return: { $back_on }.
    How is it going?
    .back = 👍 I am back
    .help = ✋ I need help
    .not_yet = 🤷 Not back yet
    .leave = 🚪 I do not think I will come back
    .talk = { -talk }

soon =
    Hello { $name }. Your return is near: { $back_on }.
    { $reason ->
        [equipment] Equipment was missing. Do you have it now?
        [connection] Internet was missing. Is it better now?
        [digital_fear] Computers can be learnt. At your pace, with someone.
        [childcare] Children come first. Have you found childcare?
        [health] Your health comes first. How do you see this return?
        [service] Some things were not right on our side. We want to hear you.
       *[other] It will be good to see you again.
    }
    How can I help you?
    .ready = 👍 Yes, I am coming back
    .equipment = 📱 I need equipment
    .connection = 📶 I need internet
    .show_me = 💡 I want to be shown
    .childcare = 🧒 I am looking for childcare
    .health = 🩺 I want an adapted return
    .service = 💬 Say what was not right
    .help = ✋ I need help
    .not_sure = 🤷 I do not know yet
    .leave = 🚪 I do not think I will come back
    .talk = { -talk }

service =
    Thank you for saying it. What was not right?
    Tap a button. Or write, or speak.
    .place = 🏠 The place or the hours
    .people = 👥 The people
    .content = 🧰 What was offered
    .talk = { -talk }

slot =
    Someone can call you to talk about it.
    Which time is best for you?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine
    .not_now = ✋ No, not now
    .talk = { -talk }

ready =
    Thank you { $name }. See you soon.
    A problem before that day? Write here.

welcome =
    Thank you { $name }. Welcome back.
    A problem? Write here when you want.

bye =
    All right { $name }. Take your time.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can add a word here.
