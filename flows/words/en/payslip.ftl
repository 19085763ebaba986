### The payslip in five cards. No amounts: they change every year.

-more = ➡️ More
-enough = 👍 That is enough for me
-talk = 🗣 Talk to someone

hours =
    🕘 <b>1 of 5: the hours</b>
    Look for the number of hours paid.
    Compare it with the hours that you noted.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 of 5: “brut” and “net”</b>
    “Brut”: your pay before anything is taken off.
    “Net à payer”: the money that comes to you.
    “Montant net social”: the line for the CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 of 5: what is taken off</b>
    “Cotisations”: for health, unemployment, retirement.
    The tax, if you pay any.
    An “acompte” that you had already is taken off too.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 of 5: “activité partielle”</b>
    These are hours without work, because work had to stop.
    The structure pays a part of these hours.
    One line of the payslip shows it.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 of 5: “primes”</b>
    A “prime”: extra money, on a line of its own.
    The “prime d’activité” is another thing: the CAF pays it.

bye =
    Keep all your payslips.
    A question about yours? Write here.
