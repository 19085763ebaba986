### After pay day. Say where the request goes, never when it will be settled.

-talk = 🗣 Talk to someone

received =
    Hello { $name }. Your pay was planned: { $pay_on }.
    Have you received it?
    .received = 👍 Yes, all is well
    .not_received = ⏳ No, not yet
    .problem = ✋ Yes, but there is a problem
    .talk = { -talk }

which =
    What is the problem?
    Tap a button. Or write, or speak.
    .late = ⏰ It came too late
    .amount = 💶 The amount is not right
    .hours = 🕘 Some hours are missing
    .payslip = 📄 I do not understand the payslip
    .account = 🔒 My account is blocked
    .talk = { -talk }

explain =
    I can explain a payslip here.
    Do you want to see the five cards?
    .cards = 📄 Yes, the cards
    .not_now = ✋ No, not now
    .talk = { -talk }

hardship =
    And until then?
    Can you eat and pay your rent?
    .fine = 👍 Yes, it is fine
    .food = 🍞 No, I do not eat enough
    .rent = 🏠 No, I cannot pay the rent
    .dont_know = 🤷 I do not know
    .talk = { -talk }

beyond =
    And apart from pay, how are you?
    Someone can call you back.
    Tap a button. Or write, or speak.
    .nothing = 👍 I am fine, thank you
    .morning = 🌅 A call, in the morning
    .afternoon = 🌇 A call, in the afternoon
    .any = 🕘 A call, morning or afternoon
    .talk = { -talk }

bye =
    Thank you { $name }. Take care of yourself.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your request { $opening }.
    }
    You can add a word here.

heard =
    Thank you { $name }. Your words are kept for { $referent }.
    { $is_open ->
        [yes] The team is there now.
       *[no] A human is back { $opening }.
    }
