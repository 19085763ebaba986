"""What an answer for everybody should not hold is shown to who writes it."""

from flows.faq.checking import told_of_somebody

NAMES = ("Amina Diallo", "Boris Kovač", "Li Bo")
HELP = ("3114", "0 800 05 95 95")


def test_the_names_of_those_who_are_followed_are_found_with_or_without_accents_and_capitals():
    assert told_of_somebody("Demandez à AMINA, ou à kovac.", NAMES, HELP) == ("AMINA", "kovac")


def test_numbers_of_somebody_and_addresses_are_found_and_help_lines_are_not():
    text = "Appelez le 06 39 98 12 34 ou le 3114, ou le 0 800 05 95 95. Écrivez à amina@exemple.fr, +33 6 39 98 12 35."
    assert told_of_somebody(text, (), HELP) == ("06 39 98 12 34", "+33 6 39 98 12 35", "amina@exemple.fr")


def test_hours_dates_and_short_names_are_left_alone():
    assert told_of_somebody("Li le mardi 24 novembre 2026, de 8 h 30 à 12 h. Bo.", NAMES, HELP) == ()
