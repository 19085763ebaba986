### Pay day. The date comes from the structure; the bank has its own delay.

today =
    Hello { $name }. Your pay is on its way.
    Planned day: { $pay_on }.
    With some banks, the money comes a little later.
    .payslip = 📄 My payslip explained
    .thanks = 👍 Thank you
    .talk = 🗣 Talk to someone

bye =
    Have a good day { $name }.
    A problem with your pay? Write here.
