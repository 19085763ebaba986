"""Every situation times every event: always an outcome, always the same, and always one that the messenger takes."""

import copy
import re
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation import DEPTH_MAX, Conversation, Frame
from flows.effects import (
    Acknowledge,
    Button,
    ChangeFlag,
    KeepConversation,
    Outcome,
    RaiseFlag,
    Rewrite,
    RewriteCards,
    Say,
)
from flows.engine import advance
from flows.events import ChoicePressed
from flows.situation import PersonSituation
from tests.harness.house import desk, flag, situation
from tests.hostile.bent import CALLS_MAX, work_of
from tests.hostile.situations import EVENTS, INSTANTS, OPENINGS, SITUATIONS, TUESDAY, person_situations

TAG = re.compile(r"</?(?:b|i|u|s)>")
ENTITY = re.compile(r"&(?:amp|lt|gt|quot);")


@settings(max_examples=500)
@given(SITUATIONS, EVENTS, INSTANTS)
def test_there_is_always_an_outcome_and_always_the_same(facts: Any, event: Any, now: datetime) -> None:
    outcome = advance(facts, event, now)
    assert isinstance(outcome, Outcome)
    assert advance(copy.copy(facts), copy.copy(event), now) == outcome
    for effect in outcome.effects:
        well_formed(effect)


@settings(max_examples=60)
@given(person_situations(), EVENTS, INSTANTS)
def test_a_turn_is_a_bounded_piece_of_work(facts: Any, event: Any, now: datetime) -> None:
    assert work_of(lambda: advance(facts, event, now)) < CALLS_MAX // 10


@settings(max_examples=60)
@given(
    person_situations(), st.lists(st.one_of(OPENINGS, OPENINGS, EVENTS), min_size=4, max_size=10), INSTANTS
)
def test_turn_after_turn_the_conversation_stays_small(
    facts: PersonSituation, events: list[Any], now: datetime
) -> None:
    """Whatever is opened over whatever, no pile of dialogues grows, and what is kept can be read back."""
    conversation = facts.conversation
    for event in events:
        outcome = advance(replace(facts, conversation=conversation), event, now)
        kept = [e.conversation for e in outcome.effects if isinstance(e, KeepConversation)]
        conversation = kept[-1] if kept else conversation
        assert len(conversation.frames) <= DEPTH_MAX
        assert Conversation.from_data(conversation.to_data()) == conversation
        assert sum(isinstance(effect, RaiseFlag) for effect in outcome.effects) <= 1


@pytest.mark.parametrize(
    "number", ["9" * 5_000, "9" * 50, "-1", "²", "1.0", "1_0", " 1", "0x1", "", "\ud83d"]
)
def test_a_number_on_a_button_is_one_that_we_gave_or_none(number: str) -> None:
    asked = situation(conversation=Conversation((Frame("menu", 1, "menu"),), question=3, open=True))
    for data in (f"q:{number}:check_in", f"f:f0:to:{number}"):
        outcome = advance(asked, ChoicePressed(data, 1, "p1"), TUESDAY)
        assert [type(effect) for effect in outcome.effects] == [Acknowledge]
        outcome = advance(desk(flag=flag()), ChoicePressed(data, 1, "p1"), TUESDAY)
        assert not [effect for effect in outcome.effects if isinstance(effect, ChangeFlag)]


def well_formed(effect: Any) -> None:
    """What the messenger would refuse must not be decided."""
    if isinstance(effect, Acknowledge):
        assert len(effect.text) <= 200
    if isinstance(effect, Say | Rewrite):
        said(effect.text, most=1024 if isinstance(effect, Say) and effect.piece else 4096)
        buttons(effect.keyboard)
    if isinstance(effect, RewriteCards):
        said(effect.private, 4096)
        said(effect.group, 4096)
        buttons(effect.private_keyboard)
        buttons(effect.group_keyboard)


def said(text: str, most: int) -> None:
    """A text: some of it there, not too long as the messenger counts, no markup but ours."""
    bare = ENTITY.sub("x", TAG.sub("", text))
    assert bare.strip()
    assert len(bare.encode("utf-16-le", errors="surrogatepass")) // 2 <= most
    assert not set("<>&") & set(bare.replace(">", "")), bare
    open_tags: list[str] = []
    for tag in TAG.findall(text):
        if tag.startswith("</"):
            assert open_tags.pop() == tag.strip("</>")
        else:
            open_tags.append(tag.strip("<>"))
    assert not open_tags


def buttons(keyboard: tuple[tuple[Button, ...], ...]) -> None:
    """Buttons: each with a label, each carrying what fits on one."""
    for row in keyboard:
        assert row
        for button in row:
            assert button.label.strip()
            assert 1 <= len(button.data.encode()) <= 64 or button.url or button.copy
