"""What has come due: promises 8, 9 and 13. Spoken, merged, postponed, skipped or expired, each with its reason."""

from dataclasses import replace
from datetime import datetime

import pytest

from flows import trends
from flows.calendar.kinds import KEPT
from flows.conversation import Conversation, Frame
from flows.effects import Effect, KeepConversation, Lane, LogContact, Say, SettleTouchpoint
from flows.engine import advance
from flows.events import DeliveryFailed, NoAnswerInTime, TouchpointsDue
from flows.pathway import Pathway
from flows.people import Consent, Person
from flows.touchpoints import Touchpoint, TouchpointState
from tests.harness.house import AMINA, CLAIRE, at, content, house, shown, situation
from tests.harness.made_up import question, with_dialogues
from tests.harness.talk import Talk, plain

TUESDAY, NIGHT = "2026-11-24 10:00", "2026-11-24 23:00"
S = TouchpointState


def touchpoint(
    kind: str = "check_in", number: int = 1, due: str = TUESDAY, late: str = "2026-11-26 10:00"
) -> Touchpoint:
    return Touchpoint(AMINA.id, kind, "2026-11-24", at(due), at(late), number)


def released(
    *due: Touchpoint, now: str = TUESDAY, person: Person = AMINA, **more: object
) -> tuple[Effect, ...]:
    return advance(situation(person, **more), TouchpointsDue(due or (touchpoint(),)), at(now)).effects  # type: ignore[arg-type]


def settled(effects: tuple[Effect, ...]) -> list[tuple[int, S, str]]:
    return [(e.touchpoint_id, e.state, e.reason) for e in effects if isinstance(e, SettleTouchpoint)]


def until(effects: tuple[Effect, ...]) -> str:
    (found,) = [e.due_at for e in effects if isinstance(e, SettleTouchpoint) and e.due_at]
    return shown(found)


def asked_at(moment: str, is_open: bool = True) -> Conversation:
    return Conversation((Frame("check_in", 1, "mood"),), question=3, open=is_open, asked_at=at(moment))


def test_a_touchpoint_that_is_due_is_spoken_and_noted():
    effects = released()
    assert settled(effects) == [(1, S.RELEASED, "due")]
    (said,) = [e for e in effects if isinstance(e, Say)]
    assert (said.lane, said.counts, said.touchpoint_id) == (Lane.PROACTIVE, True, 1)
    assert LogContact(AMINA.id, "touchpoint_check_in") in effects


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        (replace(AMINA, consent=Consent.ASKED), "consent_asked"),
        (replace(AMINA, consent=Consent.REFUSED), "consent_refused"),
        (replace(AMINA, consent=Consent.STOPPED), "consent_stopped"),
        (replace(AMINA, blocked=True), "blocked"),
        (replace(AMINA, exited=True), "exit"),
        (replace(AMINA, paused_until=at("2026-11-25 10:00")), "pause"),
    ],
)
def test_who_may_not_be_written_to_is_skipped_with_the_reason(person: Person, reason: str):
    effects = released(person=person)
    assert settled(effects) == [(1, S.SKIPPED, reason)]
    assert not [effect for effect in effects if isinstance(effect, Say)]


def test_a_touchpoint_beyond_its_limit_expires_and_is_not_made_up_for():
    assert settled(released(now="2026-11-26 10:01")) == [(1, S.EXPIRED, "late")]


def test_a_touchpoint_at_its_very_limit_is_still_spoken():
    assert settled(released(now="2026-11-26 10:00")) == [(1, S.RELEASED, "due")]


def test_there_is_no_burst_after_a_long_downtime():
    late = [touchpoint(number=number, late=f"2026-11-{number:02} 10:00") for number in range(1, 20)]
    effects = released(*late, touchpoint(number=30), now="2026-11-24 10:00")
    assert sum(state is S.EXPIRED for _, state, _ in settled(effects)) == 19
    assert len([effect for effect in effects if isinstance(effect, Say)]) == 1


def test_in_closed_hours_it_waits_for_the_opening():
    effects = released(now=NIGHT)
    assert settled(effects) == [(1, S.PLANNED, "closed")]
    assert until(effects) == "2026-11-25 08:30"


def test_what_cannot_be_spoken_before_its_limit_expires_at_once():
    effects = released(touchpoint(late="2026-11-25 08:00"), now=NIGHT)
    assert settled(effects) == [(1, S.EXPIRED, "late:closed")]


def test_the_budget_of_the_day_postpones_to_tomorrow():
    effects = released(proactive_sent_at=(at("2026-11-24 08:35"),))
    assert settled(effects) == [(1, S.PLANNED, "budget_day")]
    assert until(effects) == "2026-11-25 08:30"


def test_the_budget_of_the_week_postpones_until_the_oldest_is_a_week_old():
    sent = tuple(at(f"2026-11-{day} 11:00") for day in (18, 19, 20))
    effects = released(touchpoint(late="2026-11-28 10:00"), proactive_sent_at=sent)
    assert settled(effects) == [(1, S.PLANNED, "budget_week")]
    assert until(effects) == "2026-11-25 11:00"


def test_who_is_in_the_middle_of_a_dialogue_is_left_in_peace():
    effects = released(conversation=asked_at("2026-11-24 09:00"))
    assert settled(effects) == [(1, S.PLANNED, "in_dialogue")]
    assert until(effects) == "2026-11-24 11:00"


def test_peace_that_ends_in_closed_hours_lasts_until_the_opening():
    effects = released(conversation=asked_at("2026-11-24 16:30"), now="2026-11-24 17:00")
    assert until(effects) >= "2026-11-24 18:30"
    later = released(conversation=asked_at("2026-11-24 16:30"), now="2026-11-24 18:30")
    assert until(later) == "2026-11-25 08:30"


@pytest.mark.parametrize(
    "conversation", [asked_at("2026-11-24 07:59"), asked_at("2026-11-24 09:59", is_open=False)]
)
def test_a_question_that_is_old_or_answered_holds_nothing_back(conversation: Conversation):
    assert settled(released(conversation=conversation)) == [(1, S.RELEASED, "due")]


def test_touchpoints_of_one_day_make_one_contact():
    made_up = with_dialogues(question("gestures"))
    effects = released(touchpoint("check_in", 1), touchpoint("gestures", 2), content=made_up)
    assert settled(effects) == [(1, S.RELEASED, "due"), (2, S.MERGED, "with:check_in")]
    assert len([effect for effect in effects if isinstance(effect, Say)]) == 1


def test_each_touchpoint_is_judged_on_its_own():
    due = (
        touchpoint("check_in", 1, late="2026-11-24 09:00"),
        touchpoint("vanished", 2),
        touchpoint("check_in", 3),
    )
    assert settled(released(*due)) == [
        (1, S.EXPIRED, "late"),
        (2, S.SKIPPED, "no_dialogue"),
        (3, S.RELEASED, "due"),
    ]


def test_every_touchpoint_that_is_due_is_settled_once_whatever_the_situation():
    people = [replace(AMINA, consent=consent) for consent in Consent]
    for person in (*people, replace(AMINA, paused_until=at("2027-01-01 10:00"))):
        for now in (TUESDAY, NIGHT, "2026-11-28 10:00", "2026-12-25 10:00"):
            due = tuple(touchpoint(number=number) for number in range(1, 4))
            assert sorted(one for one, _, _ in settled(released(*due, now=now, person=person))) == [1, 2, 3]


# No answer


def test_a_question_without_an_answer_is_let_go_and_nothing_is_said():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.no_answer()
    talk.hears_nothing()
    assert talk.conversation.frames == ()
    assert talk.journal[-1].kind == "no_answer"


@pytest.mark.parametrize("number", [0, 2, 4])
def test_the_silence_after_another_question_says_nothing(number: int):
    state = situation(conversation=asked_at(TUESDAY))
    assert advance(state, NoAnswerInTime(number), at("2026-11-25 10:00")).effects == ()


def test_the_silence_after_an_answered_question_says_nothing():
    state = situation(conversation=asked_at(TUESDAY, is_open=False))
    assert advance(state, NoAnswerInTime(3), at("2026-11-25 10:00")).effects == ()


def test_time_to_answer_runs_from_when_the_question_has_really_left():
    talk = Talk(NIGHT)
    talk.commands("/menu")
    talk.presses("Parler à quelqu’un")
    assert talk.wait_until == at("2026-11-25 01:00")


def asked_for_a_human(moment: str) -> Conversation:
    return Conversation((Frame("human", 1, "urgency"),), question=3, open=True, asked_at=at(moment))


def test_who_opened_the_door_to_a_human_and_fell_silent_has_a_flag_all_the_same():
    state = situation(conversation=asked_for_a_human(TUESDAY))
    effects = advance(state, NoAnswerInTime(3), at("2026-11-24 12:00")).effects
    assert any(isinstance(e, Say) and e.to.kind == "caseworker" for e in effects)


@pytest.mark.parametrize("now", ["2026-11-24 23:30", "2026-11-28 15:00"])
def test_an_unanswered_question_never_makes_a_message_in_closed_hours(now: str):
    state = situation(conversation=asked_for_a_human("2026-11-24 09:00"))
    effects = advance(state, NoAnswerInTime(3), at(now)).effects
    for effect in effects:
        if isinstance(effect, Say) and effect.to.kind == "person":
            assert effect.lane is Lane.PROACTIVE
        if isinstance(effect, Say) and effect.to.kind in {"caseworker", "team"}:
            assert effect.not_before is not None
            assert effect.not_before > at(now)


def test_what_was_said_in_the_night_is_still_true_when_it_leaves_in_the_morning():
    talk = Talk(NIGHT)
    talk.commands("/menu")
    talk.presses("Parler à quelqu’un")
    talk.no_answer()
    talk.hears_nothing()
    talk.at("2026-11-25 09:00")
    talk.hears_nothing_of("L’équipe n’est pas là")


# What the messenger lost


@pytest.mark.parametrize(("unknown", "words"), [(True, "peut-être arrivé"), (False, "n’a pas pu partir")])
def test_a_message_that_may_be_lost_is_shown_to_the_caseworker(unknown: bool, words: str):
    effects = advance(situation(), DeliveryFailed(unknown), at(NIGHT)).effects
    (told,) = [effect for effect in effects if isinstance(effect, Say)]
    assert words in plain(told.text)
    assert told.to.id == CLAIRE.id
    assert told.not_before == at("2026-11-25 08:30")


def test_without_a_reachable_referent_a_lost_message_says_nothing_to_anybody_else():
    away = replace(CLAIRE, reachable=False)
    state = situation(referent=away, house_of=house(away))
    assert advance(state, DeliveryFailed(unknown=True), at(TUESDAY)).effects == ()


def test_a_block_is_told_once_and_is_no_refusal():
    talk = Talk()
    talk.blocks()
    talk.claire.sees("ne reçoit plus les messages du robot")
    assert talk.person.consent is Consent.GIVEN
    talk.blocks()
    talk.claire.sees_nothing()


def test_after_the_block_is_lifted_contact_goes_on():
    talk = Talk()
    talk.blocks()
    talk.touchpoint_due("check_in")
    assert talk.state_of("check_in") == (S.SKIPPED, "blocked")
    talk.unblocks()
    talk.touchpoint_due("check_in")
    talk.hears("Comment allez-vous")


def test_no_proactive_message_ever_leaves_in_closed_hours_whatever_happens_in_between():
    talk = Talk("2026-11-24 17:29")
    talk.touchpoint_due("check_in")
    talk.at("2026-11-24 17:31")
    talk.touchpoint_due("check_in")
    talk.at("2026-11-26 12:00")
    moments: list[datetime] = [
        m for m, name, say in talk.told if name == "Amina" and say.lane is Lane.PROACTIVE
    ]
    assert [shown(moment) for moment in moments] == ["2026-11-24 17:29"]


def test_the_shipped_dialogues_hold_every_kind_of_touchpoint_that_they_plan():
    kinds = {
        order.plan.kind
        for dialogue in content().dialogues.values()
        for step in dialogue.steps.values()
        for order in (step, *step.choices, *([step.free] if step.free else []))
        if order.plan
    }
    assert kinds <= set(content().dialogues)


def test_what_comes_due_later_on_the_same_day_is_merged_and_not_a_second_contact() -> None:
    later = touchpoint("menu", 2, due="2026-11-24 15:00")
    tomorrow = touchpoint("menu", 3, due="2026-11-25 09:00")
    effects = released(touchpoint(), later, tomorrow)
    settled = {e.touchpoint_id: (e.state, e.reason) for e in effects if isinstance(e, SettleTouchpoint)}
    assert settled == {
        1: (TouchpointState.RELEASED, "due"),
        2: (TouchpointState.MERGED, "with:check_in"),
    }


def test_what_comes_due_later_is_left_alone_when_nothing_can_be_spoken_now() -> None:
    effects = released(
        touchpoint(), touchpoint("menu", 2, due="2026-11-24 15:00"), person=replace(AMINA, blocked=True)
    )
    assert {e.touchpoint_id for e in effects if isinstance(e, SettleTouchpoint)} == {1}


def test_a_touchpoint_tells_its_dialogue_what_it_is_about_and_a_day_is_said_as_one_says_it() -> None:
    payday = replace(touchpoint("payday"), facts={"pay_on": "2026-11-26"})
    (said,) = [e for e in released(payday) if isinstance(e, Say)]
    assert "jeudi 26 novembre" in plain(said.text)
    english = replace(AMINA, language="en")
    (said,) = [e for e in released(payday, person=english) if isinstance(e, Say)]
    assert "Thursday 26 November" in plain(said.text)


def test_what_follows_in_the_same_contact_knows_what_it_is_about_as_well() -> None:
    payday = replace(touchpoint("payday", 2), facts={"pay_on": "2026-11-26"})
    effects = released(touchpoint("trial_end", 1), payday)
    (kept,) = [e for e in effects if isinstance(e, KeepConversation)]
    follows = kept.conversation.frames[0]
    assert (follows.dialogue, follows.memory["pay_on"]) == ("payday", "2026-11-26")


@pytest.mark.parametrize(
    ("now", "becomes"),
    [
        ("2026-11-26 09:59", (2, S.PLANNED, "unanswered")),
        ("2026-11-26 10:01", (2, S.EXPIRED, "late_in_turn")),
    ],
)
def test_what_follows_a_silence_is_due_again_and_beyond_its_limit_is_over_and_says_why(
    now: str, becomes: tuple[int, S, str]
) -> None:
    waits = replace(touchpoint("payday", 2), facts={"pay_on": "2026-11-24"})
    trial = touchpoint("trial_end", 1)
    (kept,) = [e for e in released(trial, waits) if isinstance(e, KeepConversation)]
    after = situation(conversation=replace(kept.conversation, question=5))
    effects = advance(after, NoAnswerInTime(5), at(now)).effects
    assert not [e for e in effects if isinstance(e, Say)]
    assert settled(effects) == [becomes]


def test_what_follows_a_silence_takes_a_place_of_the_week_and_leaves_it_to_what_matters_more() -> None:
    trial, payday = touchpoint("trial_end", 1), touchpoint("payday", 2, late="2026-11-28 10:00")
    (kept,) = [e for e in released(trial, payday) if isinstance(e, KeepConversation)]
    now = "2026-11-25 10:01"
    effects = advance(
        situation(conversation=replace(kept.conversation, question=5)), NoAnswerInTime(5), at(now)
    ).effects
    (back,) = [e for e in effects if isinstance(e, SettleTouchpoint)]
    assert (back.touchpoint_id, back.due_at) == (2, at(now))
    (after,) = [e for e in effects if isinstance(e, KeepConversation)]
    due = replace(payday, due_at=at(now))
    sent = (at("2026-11-23 10:00"), at("2026-11-24 10:00"))
    sheet = touchpoint("hours_sheet", 3, due="2026-11-27 10:00", late="2026-11-28 10:00")
    told = released(due, now=now, conversation=after.conversation, proactive_sent_at=sent)
    assert settled(told) == [(2, S.RELEASED, "due")]
    told = released(due, sheet, now=now, conversation=after.conversation, proactive_sent_at=sent)
    assert settled(told) == [(2, S.PLANNED, "place_kept")]


def test_what_waited_behind_a_question_that_nobody_answered_is_not_lost_when_another_day_begins() -> None:
    trial, payday = touchpoint("trial_end", 1), touchpoint("payday", 2, late="2026-11-28 10:00")
    (kept,) = [e for e in released(trial, payday) if isinstance(e, KeepConversation)]
    now = "2026-11-25 09:00"
    effects = released(touchpoint("check_in", 3, due=now), now=now, conversation=kept.conversation)
    assert settled(effects) == [(3, S.RELEASED, "due"), (2, S.PLANNED, "unanswered")]


def test_who_is_followed_by_telephone_by_then_hears_of_nothing_that_waited() -> None:
    (kept,) = [
        e
        for e in released(touchpoint("trial_end", 1), touchpoint("payday", 2))
        if isinstance(e, KeepConversation)
    ]
    after = situation(conversation=replace(kept.conversation, question=5), pathway=Pathway(by_phone=True))
    effects = advance(after, NoAnswerInTime(5), at("2026-11-24 12:00")).effects
    assert not [e for e in effects if isinstance(e, Say)]
    assert settled(effects) == [(2, S.EXPIRED, "by_phone")]


def test_news_of_the_structure_itself_are_told_beside_the_rest_and_count_for_nothing() -> None:
    closes = replace(touchpoint("closure_news"), facts={"news": "closed"})
    effects = released(closes, touchpoint("hours_changed", 2), touchpoint("check_in", 3))
    assert sorted((number, state) for number, state, _ in settled(effects)) == [
        (1, S.RELEASED), (2, S.RELEASED), (3, S.RELEASED),
    ]  # fmt: skip
    news, hours, check_in = sorted(
        (e for e in effects if isinstance(e, Say)), key=lambda say: (say.counts, "Nos horaires" in say.text)
    )
    assert "ferme ses portes" in news.text
    assert [button.data for button in news.keyboard[-1]] == ["o:menu", "o:human"]
    assert "Nos horaires changent" in hours.text
    assert (news.counts, hours.counts, check_in.counts) == (False, False, True)


def test_a_question_under_way_survives_news_of_the_structure() -> None:
    closes = replace(touchpoint("closure_news"), facts={"news": "closed"})
    effects = released(closes, conversation=asked_at("2026-11-24 06:00"))
    assert not [e for e in effects if isinstance(e, KeepConversation)]
    assert [e for e in effects if isinstance(e, Say)]


def test_of_two_news_of_one_kind_the_newest_is_told() -> None:
    closes = replace(touchpoint("closure_news", due="2026-11-23 10:00"), facts={"news": "closed"})
    opens = replace(touchpoint("closure_news", 2), facts={"news": "open"})
    effects = released(opens, closes)
    assert sorted(settled(effects)) == [(1, S.MERGED, "with:closure_news"), (2, S.RELEASED, "due")]
    (said,) = [e for e in effects if isinstance(e, Say)]
    assert "ouvre à nouveau" in said.text


def test_a_gesture_waits_for_the_day_after_another_contact() -> None:
    gesture = replace(
        touchpoint("gesture", 2, late="2026-11-29 10:00"), facts={"gesture": "mask", "quiz": "no"}
    )
    effects = released(touchpoint(), gesture)
    assert settled(effects) == [(1, S.RELEASED, "due"), (2, S.PLANNED, "after:check_in")]
    assert until(effects) == "2026-11-25 10:00"


def test_who_was_silent_is_tried_once_more_two_days_later_and_only_while_they_are_silent() -> None:
    silent = replace(AMINA, memory={"News": "as"})
    again = touchpoint("check_in_again")
    assert settled(released(again, person=silent)) == [(1, S.RELEASED, "due")]
    heard = replace(AMINA, memory={"News": "al"})
    assert settled(released(again, person=heard)) == [(1, S.SKIPPED, "heard_since")]


def test_a_check_in_without_an_answer_plans_the_second_try() -> None:
    talk = Talk(TUESDAY)
    talk.touchpoint_due("check_in")
    talk.at("2026-11-25 10:00")
    talk.no_answer()
    planned = [t for t, _, _ in talk.touchpoints.values() if t.kind == "check_in_again"]
    assert [(t.period, shown(t.due_at)) for t in planned] == [("2026-11-27", "2026-11-27 10:00")]


@pytest.mark.parametrize(("now", "again"), [("2026-11-26 09:59", True), ("2026-11-26 10:01", False)])
def test_what_was_interrupted_is_not_taken_up_again_beyond_its_limit(now: str, again: bool) -> None:
    (kept,) = [e for e in released(touchpoint("trial_end", 1)) if isinstance(e, KeepConversation)]
    over_it = (*kept.conversation.frames, Frame("check_in", 1, "mood"))
    after = situation(conversation=replace(kept.conversation, frames=over_it, question=5))
    said = [e for e in advance(after, NoAnswerInTime(5), at(now)).effects if isinstance(e, Say)]
    assert bool(said) is again
    # What takes it up again waits for open hours, and may be late by then.
    assert [one.touchpoint_id for one in said] == ([None, 1] if again else [])


SENT_TWICE = (at("2026-11-20 11:00"), at("2026-11-23 11:00"))


@pytest.mark.parametrize(
    ("sheet", "sent", "outcome"),
    [
        # Two of the three places of this week are taken: the third is for the hours sheet.
        ("2026-11-26 10:00", SENT_TWICE, (1, S.PLANNED, "place_kept")),
        # One is taken: there is room for both.
        ("2026-11-26 10:00", SENT_TWICE[:1], (1, S.RELEASED, "due")),
        # By then what was said on the 20th is a week old.
        ("2026-11-27 11:01", SENT_TWICE, (1, S.RELEASED, "due")),
    ],
)
def test_a_gesture_does_not_take_the_last_place_of_the_week_from_an_hours_sheet(
    sheet: str, sent: tuple[datetime, ...], outcome: tuple[int, S, str]
) -> None:
    gesture = replace(
        touchpoint("gesture", 1, late="2026-11-29 10:00"), facts={"gesture": "soap", "quiz": "no"}
    )
    to_come = touchpoint("hours_sheet", 2, due=sheet, late="2026-11-28 10:00")
    assert settled(released(gesture, to_come, proactive_sent_at=sent)) == [outcome]


def test_a_check_in_leaves_its_place_to_a_pay_day_and_a_pay_day_takes_it_from_a_check_in() -> None:
    payday = touchpoint("payday", 2, due="2026-11-26 10:00", late="2026-11-28 10:00")
    assert settled(released(touchpoint(), payday, proactive_sent_at=SENT_TWICE)) == [
        (1, S.PLANNED, "place_kept")
    ]
    now, later = replace(payday, due_at=at(TUESDAY)), touchpoint(due="2026-11-26 10:00")
    assert settled(released(now, later, proactive_sent_at=SENT_TWICE)) == [(2, S.RELEASED, "due")]


@pytest.mark.parametrize("other", ["check_in", "check_in_again"])
def test_a_gesture_that_a_crisis_keeps_a_place_for_goes_before_how_the_person_is(other: str) -> None:
    said = {"gesture": "soap", "quiz": "no"}
    gesture = replace(touchpoint("gesture", 1, late="2026-11-29 10:00"), facts=said)
    kept = replace(gesture, facts={**said, KEPT: "yes"})
    silent = replace(AMINA, memory={trends.NEWS: trends.SILENT}) if other == "check_in_again" else AMINA
    asks = touchpoint(other, 2, due="2026-11-26 10:00", late="2026-11-28 10:00")

    def told(*due: Touchpoint) -> list[tuple[int, S, str]]:
        return settled(released(*due, person=silent, proactive_sent_at=SENT_TWICE))

    assert told(gesture, asks) == [(1, S.PLANNED, "place_kept")]
    assert told(kept, asks) == [(1, S.RELEASED, "due")]
    first, later = replace(asks, due_at=at(TUESDAY)), replace(kept, due_at=at("2026-11-26 10:00"))
    assert told(first, later) == [(2, S.PLANNED, "place_kept")]


def test_what_is_told_along_with_what_matters_more_takes_no_place_of_its_own() -> None:
    payday = touchpoint("payday", 2)
    sheet = touchpoint("hours_sheet", 3, due="2026-11-26 10:00", late="2026-11-28 10:00")
    effects = released(payday, touchpoint(), sheet, proactive_sent_at=SENT_TWICE[:1])
    assert settled(effects) == [(2, S.RELEASED, "due"), (1, S.MERGED, "with:payday")]


def test_two_contacts_of_one_day_to_come_take_one_place() -> None:
    gesture = replace(
        touchpoint("gesture", 1, late="2026-11-29 10:00"), facts={"gesture": "soap", "quiz": "no"}
    )
    payday = touchpoint("payday", 2, due="2026-11-26 10:00", late="2026-11-28 10:00")
    check_in = touchpoint("check_in", 3, due="2026-11-26 12:00", late="2026-11-28 10:00")
    effects = released(gesture, payday, check_in, proactive_sent_at=SENT_TWICE[:1])
    assert settled(effects) == [(1, S.RELEASED, "due")]
