### The PASS IAE ends soon. It is not the contract; more time is never promised.

-talk = 🗣 Talk to someone
-call = 📞 Have someone call me

soon =
    Hello { $name }. { $ahead ->
        [three_months] Your PASS IAE ends in 3 months.
        [two_months] Your PASS IAE ends in 2 months.
        [one_month] Your PASS IAE ends in 1 month.
       *[other] Your PASS IAE has an end date.
    }
    Last day: { $pass_until_on }.
    It is time to talk about it with { $referent }.
    .what = 💡 What is the PASS IAE?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Thank you, noted

what =
    The PASS IAE: your right to this pathway.
    It is yours. It is not your contract.
    In some cases, one can ask for more time.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 It is clear, thank you

slot =
    Which time is best for a call?
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
