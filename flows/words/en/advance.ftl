### Part of the pay in advance (“acompte”, Code du travail, L3242-1). A right for whoever is paid monthly; no date or sum is promised.

-ask = 💶 I ask for an “acompte”
-talk = 🗣 Talk to someone

right =
    Hello { $name }. Do you need money before pay day?
    If you are paid monthly, an “acompte” is your right.
    .ask = { -ask }
    .how = 💡 What is an “acompte”?
    .no_thanks = 👍 No, thank you
    .talk = { -talk }

how =
    “Acompte”: a part of your pay, sooner.
    After 15 days of work, it is half of the month’s pay.
    Once a month. It is taken off your pay later.
    .ask = { -ask }
    .no_thanks = 👍 No, thank you
    .talk = { -talk }

amount =
    How much do you want, and for when?
    Tap a button, write, or speak.
    .half = 💶 Half of my pay
    .less = 🪙 Less than half
    .dont_know = 📞 I do not know: call me
    .talk = { -talk }

when =
    For when?
    Tap a button, write, or speak.
    .soon = ⏱ As soon as possible
    .month = 📅 Before the end of the month
    .dont_know = 🤷 I do not know yet
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Noted. { $pay_contact } has your request.
       *[no] Noted. { $pay_contact } gets your request { $opening }.
    }

bye =
    All right. You can ask in another month.
