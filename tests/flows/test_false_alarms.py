"""What false alarms teach, and what of it may be shown to whom."""

import pytest

from flows.false_alarms import ClosedFlag, Lesson, lessons, without_words

WORN_OUT = "« j en peux plus » : panique, effondrement ou deuil"
AT_THE_END = "« au bout du rouleau » : panique, effondrement ou deuil"
BROKE = "« plus d argent » : plus d'argent, compte bloqué ou aide coupée"
SILENT = "deux prises de nouvelles sans réponse"


def closed(*reasons: str, false_alarm: bool = True, about: tuple[str, ...] = ("distress",)) -> ClosedFlag:
    return ClosedFlag(reasons, about, false_alarm)


def test_a_reason_is_counted_among_all_closed_flags_that_had_it():
    flags = [closed(WORN_OUT), closed(WORN_OUT, false_alarm=False), closed(WORN_OUT)]
    assert lessons(flags, words=True) == (Lesson(WORN_OUT, 2, 3, ("distress",)),)


def test_a_reason_that_was_never_a_false_alarm_teaches_nothing():
    assert lessons([closed(WORN_OUT, false_alarm=False)], words=True) == ()
    assert lessons([]) == ()


def test_the_most_frequent_comes_first_and_of_equals_the_one_that_was_right_least_often():
    flags = [
        closed(SILENT),
        closed(SILENT, false_alarm=False),
        closed(BROKE),
        closed(WORN_OUT, AT_THE_END),
        closed(AT_THE_END),
        closed(WORN_OUT, false_alarm=False),
    ]
    shown = [(lesson.reason, lesson.false_alarms, lesson.closed) for lesson in lessons(flags, words=True)]
    assert shown == [(AT_THE_END, 2, 2), (BROKE, 1, 1), (SILENT, 1, 2), (WORN_OUT, 1, 2)]


def test_without_their_words_reasons_that_read_alike_are_one_and_a_flag_counts_once():
    flags = [closed(WORN_OUT, AT_THE_END), closed(AT_THE_END), closed(WORN_OUT, false_alarm=False)]
    assert lessons(flags) == (Lesson("« … » : panique, effondrement ou deuil", 2, 3, ("distress",)),)


def test_a_flag_with_the_same_reason_twice_counts_once():
    (lesson,) = lessons([closed(SILENT, SILENT)], words=True)
    assert (lesson.false_alarms, lesson.closed) == (1, 1)


def test_the_categories_are_those_of_the_false_alarms_in_the_order_of_the_house():
    flags = [
        closed(SILENT, about=("money", "help")),
        closed(SILENT, about=("health",)),
        closed(SILENT, about=()),
        closed(SILENT, about=("violence",), false_alarm=False),
    ]
    assert [lesson.categories for lesson in lessons(flags)] == [("health", "money", "help")]


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        (SILENT, SILENT),
        (WORN_OUT, "« … » : panique, effondrement ou deuil"),
        (
            "ressemble à des messages de détresse (« plus », « argent »)",
            "ressemble à des messages de détresse (« … »)",
        ),
        ("réponse « « secret » »", "réponse « … »"),
        ("réponse « secret\nsecret »", "réponse « … »"),
        ("réponse « secret", "réponse « … »"),
        ("« a » secret « b » : c", "« … » : c"),
        ("", ""),
    ],
)
def test_nothing_between_the_marks_of_somebodys_words_is_shown(reason, shown):
    assert without_words(reason) == shown
