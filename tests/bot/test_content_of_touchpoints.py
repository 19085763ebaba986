"""What holds of every dialogue that a touchpoint plays: short, a way to a human at every question, no end that waits for ever."""

from collections.abc import Mapping

import pytest

from flows.calendar.kinds import KINDS
from flows.dialogue import END, Dialogue, Step
from flows.phone_numbers import phone_numbers
from flows.plain_language import measure
from flows.variants import arguments, pattern_of, variants
from flows.words import keys
from tests.harness.house import content

MINE = (
    "hours_sheet", "payday", "payslip", "after_pay", "advance", "benefits", "contract_end", "after_contract", "stay_in_touch", "pass_end",
    "trial_end", "comeback", "first_day", "who_is_who", "contact_rules", "check_in_again", "paper_end", "dossier_day",
    "sign_of_life",
)  # fmt: skip
ANSWERS_MAX = 4


def dialogue(name: str) -> Dialogue:
    return content().dialogues[name]


def longest(steps: Mapping[str, Step], name: str, seen: tuple[str, ...] = ()) -> int:
    """How many questions may have to be answered from this step on."""
    if name == END or name in seen:
        return 0
    step = steps[name]
    ways = {way for _, way in step.ways_on()}
    return (step.ask is not None) + max(longest(steps, way, (*seen, name)) for way in ways)


@pytest.mark.parametrize("name", [kind for kind in MINE if kind != "payslip"])
def test_each_is_a_kind_of_touchpoint(name: str) -> None:
    assert name in KINDS


@pytest.mark.parametrize("name", MINE)
def test_four_answers_are_enough_to_finish(name: str) -> None:
    played = dialogue(name)
    assert longest(played.steps, played.first) <= ANSWERS_MAX


@pytest.mark.parametrize("name", MINE)
def test_every_question_has_a_way_to_a_human(name: str) -> None:
    for step_name, step in dialogue(name).steps.items():
        if step.ask is not None:
            to_a_human = [
                choice
                for choice in step.choices
                if not choice.when and (choice.open == "human" or choice.id == "call_me")
            ]
            assert to_a_human, f"{name}.{step_name}"


@pytest.mark.parametrize("name", MINE)
def test_no_question_waits_for_ever(name: str) -> None:
    for step in dialogue(name).steps.values():
        assert step.ask is None or (step.wait is not None and step.wait.hours <= 48)


@pytest.mark.parametrize("name", MINE)
def test_silence_is_answered_with_silence(name: str) -> None:
    played = dialogue(name)
    for step in played.steps.values():
        if step.wait is not None and step.wait.next != END:
            after = played.steps[step.wait.next]
            assert after.words is None
            assert after.raises is None
            assert after.errand is None


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_button_has_a_picture_and_words(name: str, language: str) -> None:
    wording = content().words.wordings[language, name]
    for key, attribute in keys(wording):
        pattern = pattern_of(wording, key, attribute)
        if attribute is None or pattern is None:
            continue
        for label in variants(wording, pattern):
            picture, _, words = label.partition(" ")
            assert not any(map(str.isalnum, picture)), label
            assert any(map(str.isalpha, words)), label
            assert len(label) <= 40, label


@pytest.mark.parametrize("name", MINE)
def test_no_number_to_call_and_no_sum_of_money_is_told(name: str) -> None:
    wording = content().words.wordings["fr", name]
    for key, attribute in keys(wording):
        pattern = pattern_of(wording, key, attribute)
        assert pattern is not None
        for text in variants(wording, pattern):
            assert phone_numbers(text) == ()
            assert "€" not in text
            assert " %" not in text
            assert measure(text).characters <= 350


@pytest.mark.parametrize("name", MINE)
def test_a_dialogue_speaks_of_each_fact_that_it_is_given(name: str) -> None:
    played = dialogue(name)
    wording = content().words.wordings["fr", name]
    asked = frozenset[str]().union(
        *(
            arguments(wording, pattern)
            for key, at in keys(wording)
            if (pattern := pattern_of(wording, key, at))
        )
    )
    chosen_by = {
        name for step in played.steps.values() for branch in step.when or () for name in branch.condition
    }
    # Which dossier, which paper: said by its title, in the language of who reads.
    assert set(played.given) - {"started_on", "dossier", "expiring"} <= asked | chosen_by


@pytest.mark.parametrize("name", MINE)
def test_none_is_played_to_who_has_not_agreed(name: str) -> None:
    assert not dialogue(name).for_everyone
