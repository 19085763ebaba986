"""Whose calendar is drawn up, by what, and what comes of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from flows.calendar.redrawing import redraw, redrawn_by
from flows.effects import (
    DropUnsent,
    Effect,
    EndPathway,
    KeepDesk,
    NoteConsent,
    PlanAgain,
    PlanTouchpoint,
    RaiseFlag,
    Remember,
    SetLanguage,
    SetPause,
    SettleTouchpoint,
)
from flows.flags import Level
from flows.pathway import Pathway
from flows.people import Consent
from flows.touchpoints import TouchpointState
from tests.harness.calendar import circumstances
from tests.harness.house import AMINA, at

NOW = "2026-11-24 09:00"
GONE = Pathway(exited_on=date(2026, 11, 24))


def test_who_agreed_has_what_is_called_for_planned_and_is_looked_at_again_in_a_week():
    outcome = redraw(AMINA, circumstances(NOW), ())
    assert {type(effect) for effect in outcome.effects} == {PlanTouchpoint, PlanAgain}
    assert outcome.effects[-1] == PlanAgain(1, at("2026-12-01 00:00"))


@pytest.mark.parametrize("consent", [Consent.ASKED, Consent.REFUSED, Consent.STOPPED])
def test_nothing_is_planned_with_who_did_not_agree(consent: Consent):
    assert redraw(replace(AMINA, consent=consent), circumstances(NOW), ()).effects == (PlanAgain(1, None),)


def test_for_whom_the_messenger_is_not_the_way_calls_are_planned_without_asking_the_messenger():
    by_phone = circumstances(NOW, Pathway(by_phone=True))
    planned = redraw(replace(AMINA, consent=Consent.ASKED), by_phone, ())
    assert any(isinstance(effect, PlanTouchpoint) for effect in planned.effects)
    refused = redraw(replace(AMINA, consent=Consent.REFUSED), by_phone, ())
    assert refused.effects == (PlanAgain(1, None),)


def test_on_the_day_of_the_exit_the_pathway_ends_and_what_was_not_sent_stays_unsent():
    assert redraw(AMINA, circumstances(NOW, GONE), ()).effects == (
        EndPathway(1),
        DropUnsent(1, "exit"),
        PlanAgain(1, None),
    )


def test_the_pathway_of_who_never_agreed_ends_on_its_day_as_well():
    later = circumstances(NOW, Pathway(exited_on=date(2026, 11, 27)))
    planned = redraw(replace(AMINA, consent=Consent.ASKED), later, ())
    assert planned.effects == (PlanAgain(1, at("2026-11-27 00:00")),)


def test_who_chose_to_stay_in_touch_is_not_ended():
    stays = circumstances(NOW, replace(GONE, stays_in_touch=True))
    assert EndPathway(1) not in redraw(AMINA, stays, ()).effects


def test_after_the_end_nothing_more_is_planned():
    assert redraw(replace(AMINA, exited=True), circumstances(NOW, GONE), ()).effects == (PlanAgain(1, None),)


def test_what_is_withdrawn_keeps_its_reason():
    there = [
        replace(effect.touchpoint, id=number)
        for number, effect in enumerate(redraw(AMINA, circumstances(NOW), ()).effects, 1)
        if isinstance(effect, PlanTouchpoint) and effect.touchpoint.kind == "payday"
    ]
    outcome = redraw(AMINA, circumstances(NOW, Pathway(pay_group="gone")), there)
    assert SettleTouchpoint(there[0].id, TouchpointState.WITHDRAWN, "replanned") in outcome.effects


_FLAG = RaiseFlag("f", 1, ("money",), Level.HIGH, (), "", datetime(2026, 11, 24, tzinfo=UTC), None)


@pytest.mark.parametrize(
    "effect",
    [
        NoteConsent(1, Consent.GIVEN, "word"),
        SetPause(1, None),
        _FLAG,
        Remember(1, {"mood": "bad"}),
        Remember(1, {"check_ins": "wider"}),
        Remember(1, {"Silenced": "gesture"}),
        Remember(1, {"known_mask": "yes"}),
    ],
)
def test_what_changes_when_somebody_hears_from_us_has_their_calendar_drawn_up_again(effect: Effect):
    assert redrawn_by(effect) == 1


@pytest.mark.parametrize(
    "effect",
    [
        NoteConsent(1, Consent.STOPPED, "word"),
        SetPause(1, datetime(2026, 12, 1, tzinfo=UTC)),
        Remember(1, {"theme": "work"}),
        SetLanguage(1, "en"),
        KeepDesk(1, {}),
    ],
)
def test_what_does_not_leaves_it_alone(effect: Effect):
    assert redrawn_by(effect) is None
