### Les dates de fin des papiers.

known =
    📅 Your dates:
    { $expiries }

which = Which paper? We note its end date.
    .residence_permit = 🪪 Residence permit
    .health_cover = 🩺 Help for health (C2S)
    .disability = ♿ RQTH, disability
    .identity_card = 🪪 Identity card
    .passport = 📘 Passport
    .no = ✋ None of these

until =
    { $expiring_paper }: what is the end date?
    Tap the year, the month, the day. Or write the date.
    .forget = 🗑 Do not remind me
    .back = ⬅️ Another paper
    .talk = 🗣 Talk to someone

noted =
    Noted. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] I tell you about it before that date.
       *[no] You find the date in /menu.
    }

now =
    Noted. { $expiring_paper }: { $expires_on }.
    It is time to apply now.
    Do you want help?
    .help = 🙋 I need help
    .guide = 📄 Read the card
    .guide_health = 📄 Read the card
    .guide_disability = 📄 Read the card
    .no = ✋ No, thank you

forgotten = Noted. I say no more about this paper.

bye = All right. You can come back: /menu.
