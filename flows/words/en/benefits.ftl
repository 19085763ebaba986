### The declaration to the CAF. No amount, no promise of a right.

-help = ✋ I want help
-talk = 🗣 Talk to someone

soon =
    Hello { $name }. Your declaration to the CAF is due soon.
    It is for the RSA and the “prime d’activité”.
    Last day: { $due_on }.
    .done = ✅ It is done already
    .how = 💡 How do I do it?
    .help = { -help }
    .talk = { -talk }

how =
    1. On caf.fr: “Déclarer mes ressources”.
    2. Compare with your payslips.
    The right line: “montant net social”.
    3. Correct what is wrong, then confirm.
    .clear = 👍 It is clear, thank you
    .help = { -help }
    .talk = { -talk }

bye =
    Thank you { $name }. A doubt? Write here.

reminded =
    Very good. Without it, the CAF pays no more.
    A doubt? Write here.

passed =
    { $is_open ->
        [yes] It is passed on. It is not read yet.
       *[no] The team gets your request { $opening }.
    }
    Keep your payslips near you.
