"""Breaks of the risk detector: what a number may say, what a critical rule may not lose, where a text may be cut."""

from tests.mutants.one_break import Break

MODEL = "tests/flows/risk/test_model.py::"

BREAKS = (
    Break(
        "a number alone is heard as a help line",
        5,
        "flows/risk/detector.py",
        "    return len(said) > numbers and any(word.worries for word in said)\n",
        "    return any(word.worries for word in words)\n",
        (MODEL + "test_a_number_with_a_word_beside_it_is_a_place_or_a_line_and_worries_nobody",),
    ),
    Break(
        "the model overrules what a rule calls critical",
        5,
        "flows/risk/detector.py",
        "not (rule.weighed and surely_calm)",
        "not surely_calm",
        (MODEL + "test_what_a_rule_calls_critical_stands_whatever_the_model_thinks",),
    ),
    Break(
        "whatever the model doubts, it sets aside",
        5,
        "flows/risk/detector.py",
        "surely_calm = worry < _SURELY_CALM",
        "surely_calm = not worries",
        (MODEL + "test_what_a_rule_calls_critical_stands_where_the_model_only_doubts",),
    ),
    Break(
        "a cry for help without any other word is heard by nobody",
        4,
        "flows/risk/detector.py",
        "if self._cries(said):",
        "if False:",
        (
            "tests/flows/risk/test_detector.py::test_a_cry_for_help_that_is_the_whole_message_is_heard_in_every_language[imdat]",
        ),
    ),
    Break(
        "an apostrophe cuts a word in two before it is understood",
        5,
        "flows/risk/text.py",
        "[^\\s.,;:",
        "[^\\s'.,;:",
        (MODEL + "test_a_text_cut_at_its_spaces_and_marks_has_the_same_words",),
    ),
    Break(
        "what one person writes goes on in what the next one wrote",
        5,
        "flows/risk/features.py",
        "        message = np.arange(len(lengths)).repeat(lengths)\n",
        "        message = np.zeros(len(tokens), np.intp)\n",
        (MODEL + "test_messages_read_together_are_read_as_each_is_alone",),
    ),
)
