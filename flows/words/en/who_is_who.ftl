### Who does what. The names come from the structure.

-talk = 🗣 Talk to someone

people =
    Hello { $name }. Who can help you?
    🧭 { $referent }: papers, housing, health, plans.
    🧰 Your supervisor at work: the work and safety.
    💶 { $pay_contact }: pay and hours.
    .clear = 👍 Thank you, it is clear
    .call = 📞 Have someone call me
    .talk = { -talk }

slot =
    Which time is best for a call?
    .morning = 🌅 Morning
    .afternoon = 🌇 Afternoon
    .any = 🕘 Both are fine
    .not_now = ✋ No, not now
    .talk = { -talk }

bye =
    Very good. A question? Write here.

passed =
    { $is_open ->
        [yes] It is passed on. It is not read yet.
       *[no] Noted. The team gets your request { $opening }.
    }
