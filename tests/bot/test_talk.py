"""A dialogue played in memory."""

from datetime import UTC, datetime

import pytest

from bot.content import load_content
from bot.talk import Shown, Talk, plain
from flows.content import Content

OPEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(None)


@pytest.fixture
def talk(content: Content) -> Talk:
    return Talk(content, "fr", OPEN)


def bubbles(shown: list[Shown]) -> list[Shown]:
    return [one for one in shown if one.kind == "bubble"]


PLAYED = (
    "check_in", "human", "language", "menu", "pause", "welcome", "hours_sheet", "payday", "payslip", "after_pay", "advance",
    "benefits", "contract_end", "after_contract", "stay_in_touch", "pass_end", "trial_end", "comeback", "first_day", "who_is_who",
    "contact_rules", "check_in_again", "dossiers", "documents", "letter", "my_papers", "sign_of_life",
)  # fmt: skip


@pytest.mark.parametrize("name", PLAYED)
@pytest.mark.parametrize("choice", ["1", "2", "3"])
def test_every_dialogue_ends_whatever_is_always_chosen(content: Content, name: str, choice: str) -> None:
    talk = Talk(content, "fr", OPEN)
    ways_out = [content.words.label("fr", "house", "way_out", name) for name in ("human", "menu", "back")]
    shown = bubbles(talk.begin(name))
    for _ in range(30):
        if talk.over:
            break
        # The row at the bottom leads out of the dialogue: who goes round by the menu for ever is not lost.
        choices = list(shown[-1].choices if shown else ())
        for way in ways_out:
            if choices[-1:] == [way]:
                choices.pop()
        shown = bubbles(
            talk.answer(choice if len(choices) >= int(choice) else ("1" if choices else "des mots"))
        )
    assert talk.over


def test_welcome_asks_somebody_who_has_not_agreed_yet(talk: Talk) -> None:
    talk.begin("welcome")
    notes = [one.text for _ in range(6) if not talk.over for one in talk.answer("1")]
    assert "consentement : donné" in notes


def test_words_and_numbers_answer_the_same_question(talk: Talk, content: Content) -> None:
    asked = bubbles(talk.begin("check_in"))[-1]
    by_words = bubbles(talk.answer(asked.choices[1]))
    other = Talk(content, "fr", OPEN)
    other.begin("check_in")
    assert bubbles(other.answer("2")) == by_words


def test_no_answer_in_time_goes_on_as_the_dialogue_says(talk: Talk) -> None:
    talk.begin("check_in")
    waited = talk.answer(":attendre")
    assert [one.text for one in waited if one.kind == "note"] == ["journal : no_answer"]
    assert talk.over


def test_a_command_that_does_not_exist_is_no_answer(talk: Talk) -> None:
    talk.begin("check_in")
    assert [one.kind for one in talk.answer(":zut")] == ["note"]
    assert not talk.over


def test_two_signs_of_one_kind_raise_one_flag(talk: Talk) -> None:
    talk.begin("check_in")
    first = [one for one in talk.answer("je veux mourir") if one.kind == "flag"]
    second = [one for one in talk.answer("je veux mourir") if one.kind == "flag"]
    assert [one.details["level"] for one in first] == ["critical"]
    assert second == []


def test_markup_is_shown_as_words() -> None:
    assert plain("<b>Bonjour</b> &lt;3 &amp; merci") == "Bonjour <3 & merci"


def test_a_day_is_picked_part_by_part(content: Content) -> None:
    talk = Talk(content, "fr", OPEN)
    talk.begin("paper_dates")
    for picked in ("5", "2", "3"):
        talk.answer(picked)
    said = bubbles(talk.answer("4"))
    assert talk.over
    assert "4 mars" in said[-1].text
