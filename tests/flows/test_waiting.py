"""What waits for its turn when the day that it tells of changes: promise 9."""

from dataclasses import replace
from datetime import date

import pytest

from flows.conversation import Conversation, Frame
from flows.dossiers.dossier import Dossier
from flows.dossiers.expiry import Expiry
from flows.effects import Effect, KeepConversation, PlanAgain, Say, SettleTouchpoint
from flows.engine import advance
from flows.events import ChoicePressed, NoAnswerInTime, TouchpointsDue
from flows.situation import PersonSituation
from flows.touchpoints import Touchpoint, TouchpointState
from tests.harness.house import AMINA, at, situation
from tests.harness.talk import plain

TUESDAY, LATE = "2026-11-24 10:00", "2026-12-08 10:00"
S = TouchpointState
PERMIT = Expiry(1, "residence_permit", date(2027, 1, 24))
DOSSIER = Dossier(1, "housing", meant_on=date(2026, 12, 1))
TRIAL = Touchpoint(AMINA.id, "trial_end", "2026-11-24", at(TUESDAY), at(LATE), 1)
PAPER = replace(TRIAL, kind="paper_end", id=2, facts={"expiry": "1", "until_on": "2027-01-24"})
DAY = replace(TRIAL, kind="dossier_day", id=2, facts={"dossier": "1", "meant_on": "2026-12-01"})


def told_together(*due: Touchpoint) -> Conversation:
    """The conversation of somebody who was told of the first of these, and will be told of the others."""
    before = situation(expiries=(PERMIT,), dossiers=(DOSSIER,))
    effects = advance(before, TouchpointsDue(due), at(TUESDAY)).effects
    (kept,) = [e for e in effects if isinstance(e, KeepConversation)]
    return replace(kept.conversation, question=5)


def settled(effects: tuple[Effect, ...]) -> list[tuple[int, S, str]]:
    return [(e.touchpoint_id, e.state, e.reason) for e in effects if isinstance(e, SettleTouchpoint)]


def words(effects: tuple[Effect, ...]) -> str:
    return "\n".join(plain(e.text) for e in effects if isinstance(e, Say))


def meanwhile(conversation: Conversation, waits: Touchpoint, **noted: object) -> PersonSituation:
    """As it is by then; what is not said to be otherwise is as it was."""
    assert conversation.frames[0].dialogue == waits.kind
    return situation(
        conversation=conversation,
        **{"expiries": (PERMIT,), "dossiers": (DOSSIER,), **noted},  # type: ignore[arg-type]
    )


CHANGED = [
    pytest.param(PAPER, {"expiries": (replace(PERMIT, until=date(2027, 3, 19)),)}, id="another day of a paper"),
    pytest.param(PAPER, {"expiries": ()}, id="a paper that was forgotten"),
    pytest.param(DAY, {"dossiers": (replace(DOSSIER, meant_on=date(2026, 12, 2)),)}, id="another day of a dossier"),
    pytest.param(DAY, {"dossiers": (replace(DOSSIER, meant_on=None),)}, id="a dossier without a day"),
]  # fmt: skip


@pytest.mark.parametrize(("waits", "noted"), CHANGED)
def test_what_waits_behind_a_question_is_withdrawn_once_its_day_is_another_one(
    waits: Touchpoint, noted: dict[str, object]
) -> None:
    after = meanwhile(told_together(TRIAL, waits), waits, **noted)
    effects = advance(after, NoAnswerInTime(5), at("2026-11-24 12:00")).effects
    assert settled(effects) == [(2, S.WITHDRAWN, "replanned")]


@pytest.mark.parametrize(("waits", "noted"), CHANGED)
def test_what_waits_behind_an_answer_is_not_begun_once_its_day_is_another_one(
    waits: Touchpoint, noted: dict[str, object]
) -> None:
    conversation = told_together(TRIAL, waits)
    answered = ChoicePressed("q:5:good", 7)
    unchanged = advance(meanwhile(conversation, waits), answered, at("2026-11-24 10:05")).effects
    changed = advance(meanwhile(conversation, waits, **noted), answered, at("2026-11-24 10:05")).effects
    assert "1er décembre" in words(unchanged) or "24 janvier" in words(unchanged)
    assert "décembre" not in words(changed)
    assert "janvier" not in words(changed)
    assert (2, S.WITHDRAWN, "replanned") in settled(changed)


def test_what_was_interrupted_is_not_taken_up_again_once_its_day_is_another_one() -> None:
    over_it = told_together(PAPER)
    over_it = replace(over_it, frames=(*over_it.frames, Frame("check_in", 1, "mood")))
    now = at("2026-11-24 12:00")
    again = advance(meanwhile(over_it, PAPER), NoAnswerInTime(5), now).effects
    assert "24 janvier" in words(again)
    changed = meanwhile(over_it, PAPER, expiries=(replace(PERMIT, until=date(2027, 3, 19)),))
    assert words(advance(changed, NoAnswerInTime(5), now).effects) == ""


def test_what_follows_a_silence_is_due_in_a_calendar_that_is_drawn_up_again() -> None:
    after = meanwhile(told_together(TRIAL, PAPER), PAPER)
    now = at("2026-11-24 12:00")
    effects = advance(after, NoAnswerInTime(5), now).effects
    assert settled(effects) == [(2, S.PLANNED, "unanswered")]
    assert PlanAgain(AMINA.id, now) in effects
