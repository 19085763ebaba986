### Talk to someone. Never promise a call or an hour that no human has promised.

urgency =
    You want to talk to someone. It is good to say so.
    When do you need it?
    .danger = 🆘 I am in danger now
    .today = ⏰ It is urgent, today
    .week = 📅 This week
    .never_mind = ↩️ No, not now

danger =
    What is the danger?
    .violence = ✋ Someone threatens or hits me
    .health = 🩺 A serious health problem
    .suicide = 🆘 I think about dying
    .child = 🧒 A child is in danger
    .other = ❓ Something else

about =
    What do you want to talk about?
    Tap a button. Or write, or speak.
    .work = 👷 Work
    .health = 🩺 Health
    .money = 💶 Money
    .home = 🏠 Housing
    .papers = 📄 Papers
    .family = 👪 Family
    .other = ❓ Something else
    .unsaid = 🤐 Not to say

how =
    What do you prefer?
    .call = 📞 A call
    .write = ✉️ A message
    .meet = 🤝 A meeting
    .dont_know = 🤷 I do not know

moment =
    Which time is best for you?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine

passed =
    { $is_open ->
        [yes] It is passed on. It is not read yet.
       *[no] Noted. The team gets your request { $opening }.
    }
    You can add a word here.

never_mind =
    All right. You can come back when you want.
    Tap /menu, then “Talk to someone”.
