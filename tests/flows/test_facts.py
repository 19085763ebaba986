"""A fact that nobody has given yet is said as nothing at all, and breaks nothing."""

from dataclasses import replace

from flows.content import Content
from flows.effects import Say
from flows.engine import advance
from flows.events import CommandGiven, LinkFollowed
from flows.people import Consent
from flows.words import SOURCE
from tests.harness.house import AMINA, at, content, situation

OPEN = at("2026-11-24 10:00")


def test_everything_that_dialogues_keep_is_known_by_name() -> None:
    kept = {
        name
        for dialogue in content().dialogues.values()
        for step in dialogue.steps.values()
        for order in (step, *step.choices)
        for name in (*order.keep, *order.remember)
    }
    assert kept
    assert kept <= content().facts


def test_a_fact_that_a_dialogue_is_given_to_begin_with_is_known_by_name() -> None:
    given = {name for dialogue in content().dialogues.values() for name in dialogue.given}
    assert {"pay_on", "due_on", "contract_until_on", "reason", "days"} <= given
    assert given <= content().facts


def test_a_dialogue_that_speaks_of_what_this_person_has_never_said_is_played() -> None:
    """Every dialogue, to somebody of whom nothing is known, with every fact that any of them may keep."""
    assert Content({}, content().words).facts == frozenset()
    for consent in Consent:
        somebody = situation(person=replace(AMINA, consent=consent, memory={}))
        for event in (LinkFollowed(""), CommandGiven("menu", ""), CommandGiven("aide", "")):
            said = [e for e in advance(somebody, event, OPEN).effects if isinstance(e, Say)]
            assert said


def test_a_text_may_ask_for_a_fact_that_is_not_there_yet() -> None:
    from flows.draft import Draft

    facts = Draft(situation(person=replace(AMINA, memory={})), OPEN).facts()
    assert content().facts <= set(facts)
    assert all(facts[name] == "" for name in content().facts - {"name", "language", "consent"})
    assert SOURCE in content().words.languages
