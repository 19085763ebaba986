### The contract ends soon. Say the date and the choices; promise neither renewal nor a next job.

-talk = 🗣 Talk to someone
-call = 📞 Have someone call me

soon =
    Hello { $name }. { $ahead ->
        [three_months] Your contract ends in 3 months.
        [two_months] Your contract ends in 2 months.
        [one_month] Your contract ends in 1 month.
       *[other] Your contract has an end date.
    }
    Last day: { $contract_until_on }.
    { $ahead ->
        [three_months] It is a good time to think of what comes next.
        [two_months] Let us look at what comes next, step by step.
       *[one_month] You need not prepare what comes next alone.
    }
    .wish = 🧭 Say what I want next
    .papers = 📄 Papers to get ready
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Thank you, noted

wish =
    What would you like after this contract?
    You can change your mind.
    .go_on = 🔁 Go on here, if possible
    .job = 👷 Find another job
    .training = 🎓 Do a training
    .rest = 🌿 Rest a little
    .dont_know = 🤷 I do not know yet
    .talk = { -talk }

papers =
    Get ready: identity card or permit, RIB (bank details), CV, contract.
    At the end, you must get 3 papers:
    • “certificat de travail”
    • “solde de tout compte”
    • “attestation France Travail”
    .call = { -call }
    .clear = 👍 It is clear, thank you
    .talk = { -talk }

slot =
    Do you want to talk about it on the phone?
    Which time is best for you?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine
    .not_now = ✋ No, not now
    .talk = { -talk }

bye =
    All right. You can write here when you want.

passed =
    { $is_open ->
        [yes] It is passed on. It is not read yet.
       *[no] Noted. The team gets your request { $opening }.
    }
