### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Hello { $name }. A paper ends soon.
    <b>{ $expiring_paper }</b>: { $until_on }.
    Do you want to see to it now?
    .done = ✅ It is done
    .help = 🙋 I need help
    .guide = 📄 Read the card
    .guide_health = 📄 Read the card
    .guide_disability = 📄 Read the card
    .date = 📅 Change the date
    .talk = 🗣 Talk to someone

renewed =
    Good news. What is the new end date?
    Tap the year, the month, the day. Or write the date.
    .not_now = ✋ I do not know yet
    .talk = 🗣 Talk to someone

until =
    { $expiring_paper }: what is the end date?
    Tap the year, the month, the day. Or write the date.
    .not_now = ✋ Not now
    .talk = 🗣 Talk to someone

noted = Noted. { $expiring_paper }: { $expires_on }.

bye = All right. To note a date: /menu.
