### A second try after silence. No reproach: not answering is allowed.

again =
    Hello { $name }. I am just passing by.
    One button is enough.
    .fine = 👍 I am fine
    .not_great = 🙁 Not so well
    .call_me = 📞 I want someone to call me

fine =
    Thank you { $name }. Have a good day.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can add a word here.

heard =
    Thank you { $name }. Your words are kept for { $referent }.
