### After the contract. Without the choice to stay in touch, nothing more is sent.

-talk = 🗣 Talk to someone

how =
    Hello { $name }. Your contract has ended: { $contract_until_on }.
    How are you?
    .fine = 🙂 Rather well
    .so_so = 😐 So-so
    .hard = 🙁 It is hard
    .talk = { -talk }

slot =
    Thank you for saying it.
    If someone calls you, which time is best?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine
    .not_now = ✋ No call for now
    .talk = { -talk }

papers =
    Do you have your 3 papers from the end of the contract?
    • “Certificat de travail”
    • “solde de tout compte”
    • “attestation France Travail”
    .all = ✅ Yes, all three
    .missing = 📄 Some are missing
    .dont_know = 🤷 I do not know
    .talk = { -talk }

touch =
    Do you still want my messages, now and then?
    The choice is yours.
    .stay = 💬 Yes, let us stay in touch
    .leave = 👋 No more messages
    .talk = { -talk }

stay =
    Thank you { $name }. I will write now and then.
    To stop, write the word: stop.

leave =
    Noted. All the best { $name }.
    You can always write here.
