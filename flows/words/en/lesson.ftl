-more = ➡️ More
-later = ⏸ Later
-unsure = 🤷 I do not know

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Let us go on where you were.
later = All right. I keep your place. Tap /menu, then “Learn”.
right = 👍 Yes, that is it. Thank you!
almost = Thank you for answering. The right answer is here:
after =
    The lesson is over. This card is yours. Keep it, or show it.
    .named = ✍️ The same, with my first name
    .others = 📚 Other lessons
    .enough = 👍 That is fine, thank you
bye = See you soon. The lessons stay in /menu.
