"""A message that broke us: a human hears of it, the person hears the numbers, and nothing is said twice."""

from dataclasses import replace

from flows.effects import KeepConversation, Outcome, RaiseFlag, Say
from flows.engine import advance
from flows.events import SetAside, TextReceived
from flows.flags import Level
from tests.harness.house import CLAIRE, at, house, situation

OPEN, CLOSED = at("2026-11-24 10:00"), at("2026-11-24 22:00")


def said_to_person(outcome: Outcome) -> str:
    return "\n".join(e.text for e in outcome.effects if isinstance(e, Say) and e.to.kind == "person")


def test_a_human_is_called_and_the_person_hears_an_apology_with_the_numbers():
    outcome = advance(situation(), SetAside("mots illisibles"), OPEN)
    (flag,) = [effect for effect in outcome.effects if isinstance(effect, RaiseFlag)]
    assert (flag.level, flag.categories, flag.excerpt) == (Level.HIGH, ("help",), "mots illisibles")
    assert "le robot n’a pas pu lire ce message" in flag.reasons[0]
    said = said_to_person(outcome)
    assert "Pardon" in said
    assert "15 ou le 112" in said


def test_in_closed_hours_the_apology_says_when_a_human_is_back():
    said = said_to_person(advance(situation(), SetAside("x"), CLOSED))
    assert "revient demain" in said
    assert said.count("112") == 1


def test_within_the_hour_a_human_hears_of_the_next_one_and_the_person_nothing():
    outcome = advance(situation(), SetAside("encore", again=True), OPEN)
    assert any(isinstance(effect, RaiseFlag) for effect in outcome.effects)
    assert said_to_person(outcome) == ""


def test_where_nobody_can_be_told_the_next_words_are_answered_with_the_opening():
    alone = house(replace(CLAIRE, reachable=False), team=None)
    silent = advance(situation(house_of=alone, referent=None), SetAside("x"), CLOSED)
    assert "revient" not in said_to_person(silent)
    kept = [effect.conversation for effect in silent.effects if isinstance(effect, KeepConversation)]
    after = situation(house_of=alone, referent=None, conversation=kept[-1] if kept else None)
    assert "Un humain revient" in said_to_person(advance(after, TextReceived("une question"), CLOSED))


def test_what_was_not_said_does_not_count_as_said_when_the_team_is_closed():
    before = situation()
    silent = advance(before, SetAside("encore", again=True), CLOSED)
    kept = [effect.conversation for effect in silent.effects if isinstance(effect, KeepConversation)]
    after = situation(conversation=kept[-1]) if kept else before
    assert "Un humain revient" in said_to_person(advance(after, TextReceived("une question"), CLOSED))
