"""Breaks of what people read: words of another language, numbers that nobody could dial, plurals, what a team sends back."""

from tests.mutants.one_break import Break

TEXTS = "tests/bot/test_texts.py::"
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
    Break(
        "a translation may forget a name",
        6,
        "flows/texts.py",
        "    for name in sorted(there - here):\n",
        "    for name in sorted(there & here - there):\n",
        (TEXTS + "test_each_mistake_is_said_with_its_line_and_nothing_is_written",),
    ),
    Break(
        "what is right is written although something else is wrong",
        14,
        "bot/texts/taking_back.py",
        "    if said:\n        raise Refused(said)\n",
        "    if said and not taken.files:\n        raise Refused(said)\n",
        (TEXTS + "test_each_mistake_is_said_with_its_line_and_nothing_is_written",),
    ),
    Break(
        "what a translator sends back is not held to plain words",
        6,
        "bot/texts/taking_back.py",
        "    if hard:\n",
        "    if len(hard) > 99:\n",
        ("tests/bot/cli/test_cli_content_exchange.py::test_what_the_check_would_refuse_does_not_come_in",),
    ),
    Break(
        "any number of buttons fits on a screen",
        6,
        "flows/screens.py",
        "if screen is not None and screen.buttons > most:\n",
        "if screen is not None and screen.buttons > 99:\n",
        ("tests/flows/test_plain_words.py::test_a_screen_has_no_more_buttons_than_a_person_can_choose_from",),
    ),
    Break(
        "an acronym may stay dark in its card",
        6,
        "flows/acronyms.py",
        "elif not any(",
        "elif not EXPLAINED and any(",
        ("tests/flows/test_plain_words.py::test_each_rule_is_broken_by_a_text_that_breaks_it",),
    ),
    Break(
        "a question has no way to a human",
        7,
        "flows/way_out.py",
        "for name in (MENU, HUMAN)\n",
        "for name in (MENU,)\n",
        ("tests/flows/test_way_out.py::test_every_question_leads_to_the_menu_and_to_a_human",),
    ),
    Break(
        "the last words of a turn lead nowhere",
        7,
        "flows/way_out.py",
        "        effects[said[-1]] = _leading_on(draft, last)\n",
        "        effects[said[-1]] = last\n",
        ("tests/flows/test_way_out.py::test_the_last_words_of_every_turn_lead_to_the_menu_and_to_a_human",),
    ),
    Break(
        "what a human does with a message leads nowhere",
        7,
        "flows/way_out.py",
        "    return (ways,) if ways else ()\n\n\ndef _ways",
        "    return ()\n\n\ndef _ways",
        (
            "tests/flows/test_way_out.py::test_what_a_human_does_with_a_message_leads_to_the_menu_and_to_a_human",
        ),
    ),
)
