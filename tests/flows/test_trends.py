"""Silence and trends are signs too: a medium flag with its reason, once, of which the person is not told."""

from datetime import datetime, timedelta

import pytest

from flows.draft import Draft
from flows.effects import Say
from flows.events import DeliveryFailed
from flows.flags import Flag, Level
from flows.signals import Signals
from flows.trends import felt
from tests.harness.house import TUESDAY_MORNING, at
from tests.harness.talk import Talk

# Many weeks without a closure.
JANUARY = "2027-01-12 10:00"
SILENT, FALLS, BLOCKED = "deux prises de nouvelles sans réponse", "l’humeur baisse", "a bloqué le robot"


def a_week_later(talk: Talk, since: datetime) -> None:
    talk.hours_pass((since + timedelta(days=7) - talk.now) / timedelta(hours=1))


def answers(talk: Talk, mood: str = "🙂 Bien") -> None:
    start = talk.now
    talk.touchpoint_due("check_in")
    talk.presses(mood)
    a_week_later(talk, start)


def is_silent(talk: Talk) -> None:
    start = talk.now
    talk.touchpoint_due("check_in")
    talk.no_answer()
    a_week_later(talk, start)


def is_closed(talk: Talk) -> None:
    for label in ("Je prends", "Clore", "Personne contactée", "Rien à noter"):
        talk.claire.presses(label)


def flag_for(talk: Talk, reason: str) -> list[Flag]:
    return [flag for flag in talk.flags.values() if any(reason in why for why in flag.reasons)]


def test_two_silent_check_ins_after_a_pattern_of_answering_raise_a_medium_flag():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    assert talk.flags == {}
    talk.touchpoint_due("check_in")
    talk.no_answer()
    (flag,) = flag_for(talk, SILENT)
    assert flag.level is Level.MEDIUM
    talk.claire.sees("Signalement", SILENT)
    assert "Sujet" not in talk.claire.heard


def test_of_their_own_silence_the_person_is_told_nothing_then_or_later():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    talk.touchpoint_due("check_in")
    talk.no_answer()
    said = len(talk.chat.messages)
    talk.until("2026-12-18 12:00")
    assert talk.flag.rung > 0
    is_closed(talk)
    talk.hours_pass(48)
    assert len(talk.chat.messages) == said


def test_a_silence_that_goes_on_is_told_once():
    talk = Talk(JANUARY)
    answers(talk)
    answers(talk)
    for _ in range(5):
        is_silent(talk)
    assert len(flag_for(talk, SILENT)) == 1
    answers(talk)
    answers(talk)
    answers(talk)
    is_silent(talk)
    is_silent(talk)
    (flag,) = flag_for(talk, SILENT)
    assert [change.event for _, change in talk.flag_events].count("answered") == 1, flag


def test_a_check_in_whose_place_the_next_days_contact_takes_was_silent_too():
    talk = Talk()
    answers(talk)
    answers(talk)
    for _ in range(2):
        start = talk.now
        talk.touchpoint_due("check_in")
        talk.hours_pass(24)
        talk.touchpoint_due("hours_sheet", due_on="2026-12-15")
        a_week_later(talk, start)
    assert len(flag_for(talk, SILENT)) == 1


def test_a_check_in_whose_place_a_contact_of_the_same_day_takes_is_no_silence():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    talk.touchpoint_due("check_in")
    talk.hours_pass(3)
    talk.touchpoint_due("hours_sheet", due_on="2026-12-15")
    assert flag_for(talk, SILENT) == []


def test_who_never_answered_is_not_flagged_for_silence():
    talk = Talk(JANUARY)
    for _ in range(6):
        is_silent(talk)
    assert talk.flags == {}


def test_who_writes_in_between_is_not_silent():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    talk.says("bonjour, je suis en congé")
    is_silent(talk)
    assert talk.flags == {}


def test_who_answers_in_their_own_words_is_not_silent():
    talk = Talk()
    answers(talk)
    answers(talk)
    for _ in range(2):
        start = talk.now
        talk.touchpoint_due("check_in")
        talk.says("ça va merci")
        talk.no_answer()
        a_week_later(talk, start)
    assert talk.flags == {}


def test_a_check_in_that_never_arrived_is_no_silence():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    talk.touchpoint_due("check_in")
    talk.turn(talk.situation(), DeliveryFailed(unknown=True))
    assert talk.flags == {}


@pytest.mark.parametrize(
    ("moods", "falls"),
    [
        (("😀 Très bien", "🙂 Bien", "😐 Moyen"), True),
        (("🙂 Bien", "😐 Moyen", "😐 Moyen"), False),
        (("😐 Moyen", "🙂 Bien", "😐 Moyen"), False),
        (("😀 Très bien", "🙂 Bien"), False),
    ],
)
def test_a_mood_that_falls_at_three_check_ins_in_a_row_is_a_sign(moods: tuple[str, ...], falls: bool):
    talk = Talk()
    for mood in moods:
        answers(talk, mood)
    assert bool(flag_for(talk, FALLS)) is falls


def test_a_mood_that_goes_on_falling_is_told_once():
    talk = Talk()
    for mood in ("😀 Très bien", "🙂 Bien", "😐 Moyen"):
        answers(talk, mood)
    assert len(flag_for(talk, FALLS)) == 1
    answers(talk, "🙂 Bien")
    answers(talk, "😐 Moyen")
    assert len(flag_for(talk, FALLS)) == 1


def test_a_falling_mood_that_ends_badly_makes_one_flag_with_both_reasons():
    talk = Talk()
    for mood in ("🙂 Bien", "😐 Moyen", "🙁 Pas bien"):
        answers(talk, mood)
    (flag,) = talk.flags.values()
    assert any(FALLS in why for why in flag.reasons)
    assert any("Pas bien" in why for why in flag.reasons)


def test_a_mood_that_nobody_knows_is_no_trend():
    draft, signals = Draft(Talk().situation(), at(TUESDAY_MORNING)), Signals()
    felt(draft, signals, {"mood": "sunny"})
    assert (draft.effects, signals.trends) == ([], ())


def test_who_blocks_the_bot_after_a_flag_is_flagged_again_once_it_is_closed():
    talk = Talk()
    talk.says("je dors dehors ce soir")
    is_closed(talk)
    talk.hours_pass(24)
    talk.blocks()
    (flag,) = flag_for(talk, BLOCKED)
    assert flag.level is Level.MEDIUM
    talk.claire.sees(BLOCKED)


def test_who_blocks_the_bot_in_closed_hours_and_then_writes_is_told_that_it_is_closed():
    talk = Talk()
    talk.says("je dors dehors ce soir")
    is_closed(talk)
    talk.until("2026-11-24 23:00")
    talk.blocks()
    talk.unblocks()
    talk.says("bonjour")
    talk.hears("Personne ne lit en ce moment")


def test_who_blocks_the_bot_while_a_flag_is_open_is_not_flagged_twice_and_the_flag_says_so():
    talk = Talk()
    talk.says("je dors dehors ce soir")
    talk.blocks()
    assert BLOCKED in talk.flag.reasons[0]
    talk.claire.sees("ne reçoit plus les messages")


def test_who_blocks_the_bot_without_a_flag_or_long_after_is_not_flagged():
    talk = Talk()
    talk.blocks()
    assert talk.flags == {}
    later = Talk()
    later.says("je dors dehors ce soir")
    is_closed(later)
    later.hours_pass(24 * 31)
    later.blocks()
    assert not flag_for(later, BLOCKED)


def test_words_that_follow_a_silent_flag_join_it_and_the_person_hears_of_it_from_then_on():
    talk = Talk()
    answers(talk)
    answers(talk)
    is_silent(talk)
    talk.touchpoint_due("check_in")
    talk.no_answer()
    talk.says("j'ai plus rien à manger")
    (flag,) = talk.flags.values()
    assert flag.categories == ("food", "money")
    talk.hears("C’est noté")
    talk.claire.presses("Je prends")
    assert any(isinstance(effect, Say) and effect.to.kind == "person" for effect in talk.effects)
