"""Breaks of what people read: words of another language, numbers that nobody could dial, plurals, what a team sends back."""

from tests.mutants.one_break import Break

EVERY = "tests/flows/test_every_dialogue.py::"

BREAKS = (
    Break(
        "a French sentence is left in the Ukrainian check-in",
        6,
        "flows/words/uk/check_in.ftl",
        "    Чи Вам щось потрібно?\n",
        "    Avez-vous besoin de quelque chose aujourd’hui ?\n",
        (EVERY + "test_nobody_stumbles_over_anything_in_any_dialogue[uk]",),
    ),
    Break(
        "a number is shown the wrong way round in Arabic",
        6,
        "flows/words/ar/guide_caf.ftl",
        "\u206632\u00a030\u2069",
        "32\u00a030",
        (EVERY + "test_nobody_stumbles_over_anything_in_any_dialogue[ar]",),
    ),
    Break(
        "a form of the plural may be forgotten",
        6,
        "flows/plurals.py",
        "    if len(missing) > (0 if default in wanted else 1):\n",
        "    if len(missing) > 4:\n",
        ("tests/flows/test_plurals.py::test_a_form_that_is_missing_or_that_nobody_says_is_refused",),
    ),
)
