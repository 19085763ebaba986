"""Who is told, and when, to the minute: promise 5."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.effects import ChangeFlag, Lane, RaiseFlag, Say
from flows.engine import advance
from flows.escalation import told_first, told_next
from flows.events import FlagWaitedTooLong, TextReceived
from flows.flags import Flag, FlagState, Level
from flows.people import Caseworker
from tests.harness.house import (
    CLAIRE,
    KARIM,
    at,
    closure,
    flag,
    house,
    ladder_of,
    shown,
    situation,
    structure,
)
from tests.harness.talk import Talk

NADIA = Caseworker(13, "Nadia")
DANGER = "je veux mourir"
OUTSIDE = "je dors dehors depuis lundi"
LONELY = "je me sens seule, plus le moral"


def told_when(talk: Talk, to: str) -> list[str]:
    """When the cards of flags reached somebody, as « mar 10:05 »."""
    days = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
    moments = [moment for moment, name, say in talk.told if name == to and say.flag_id is not None]
    return [f"{days[date.fromisoformat(shown(m)[:10]).weekday()]} {shown(m)[11:]}" for m in moments]


def story(began: str, words: str, ends: str, on_call: Sequence[str] = ()) -> Talk:
    talk = Talk(began, on_call=on_call)
    talk.says(words)
    talk.until(ends)
    return talk


def test_a_critical_flag_climbs_after_five_ten_and_fifteen_minutes_and_never_falls_silent():
    talk = story("2026-11-24 10:00", DANGER, "2026-11-24 11:00")
    assert told_when(talk, "Claire") == ["mar 10:00", "mar 10:05"]
    assert told_when(talk, "Karim") == ["mar 10:05", "mar 10:15", "mar 10:30", "mar 10:45", "mar 11:00"]
    assert told_when(talk, "L'équipe") == ["mar 10:00", *told_when(talk, "Karim")]


def test_what_nobody_takes_rings_ever_more_seldom_and_at_least_once_in_a_day_at_work():
    talk = story("2026-11-24 08:30", DANGER, "2026-11-27 17:00")
    told = told_when(talk, "Karim")
    assert told[1:6] == ["mar 08:45", "mar 09:00", "mar 09:15", "mar 09:30", "mar 09:45"]
    assert told[6:9] == ["mar 10:15", "mar 11:15", "mar 14:15"]
    assert told[9:] == ["mer 09:15", "jeu 09:15", "ven 09:15"]


def test_new_words_bring_the_pace_back_to_a_flag_that_rings_seldom():
    talk = story("2026-11-24 08:30", DANGER, "2026-11-25 12:00")
    talk.says(DANGER)
    before = len(told_when(talk, "Karim"))
    talk.until("2026-11-25 14:10")
    assert told_when(talk, "Karim")[before:] == ["mer 12:15", "mer 13:30", "mer 13:45", "mer 14:00"]


def test_who_is_on_call_is_rung_at_once_then_ever_more_seldom_and_at_least_every_eight_hours():
    talk = story("2026-11-27 18:00", DANGER, "2026-11-30 08:29", on_call=("Karim",))
    told = told_when(talk, "Karim")
    assert told[:6] == ["ven 18:00", "ven 18:05", "ven 18:20", "ven 18:35", "ven 18:50", "ven 19:05"]
    assert told[6:10] == ["ven 19:35", "ven 20:35", "ven 22:35", "sam 02:35"]
    assert told[10:] == ["sam 10:35", "sam 18:35", "dim 02:35", "dim 10:35", "dim 18:35", "lun 02:35"]


def test_new_words_bring_the_pace_back_to_who_is_on_call():
    talk = story("2026-11-27 18:00", DANGER, "2026-11-28 03:00", on_call=("Karim",))
    talk.says(DANGER)
    before = len(told_when(talk, "Karim"))
    talk.until("2026-11-28 04:00")
    assert told_when(talk, "Karim")[before:] == ["sam 03:05", "sam 03:20", "sam 03:35", "sam 03:50"]


@pytest.mark.parametrize(("opens", "climbs"), [("Claire", "lun 08:35"), ("Karim", "lun 08:35")])
def test_an_opening_is_not_slept_through_while_who_is_on_call_is_rung_seldom(opens: str, climbs: str):
    talk = story("2026-11-27 18:00", DANGER, "2026-11-30 08:40", on_call=("Karim",))
    assert climbs in told_when(talk, opens)
    assert "Personne n’a encore pris" in talk.heard


def test_a_flag_that_changes_hands_at_night_is_rung_at_its_first_pace():
    talk = story("2026-11-27 18:00", DANGER, "2026-11-28 12:00", on_call=("Karim",))
    talk.karim.presses("Je prends")
    talk.until("2026-11-28 13:00")
    assert told_when(talk, "Karim")[-1] == "sam 13:00"
    talk.until("2026-11-28 13:50")
    assert told_when(talk, "Karim")[-4:] == ["sam 13:05", "sam 13:20", "sam 13:35", "sam 13:50"]


def test_a_high_flag_climbs_after_half_an_hour_an_hour_and_two():
    talk = story("2026-11-24 08:30", OUTSIDE, "2026-11-24 15:00")
    assert told_when(talk, "Karim") == ["mar 09:00", "mar 10:00", "mar 12:00", "mar 15:00"]


def test_a_medium_flag_takes_its_open_time():
    talk = story("2026-11-24 10:00", LONELY, "2026-11-27 12:00")
    assert told_when(talk, "Claire") == ["mar 10:00", "mar 15:00"]
    assert told_when(talk, "Karim") == ["mar 15:00", "mer 15:00"]


@pytest.mark.parametrize(
    ("began", "words", "ends", "on_call", "claire", "karim", "team"),
    [
        # Friday 12.20, ten minutes before the weekend: the ladder stops at noon and goes on where it was.
        ("2026-11-27 12:20", DANGER, "2026-11-30 09:00", (), ["ven 12:20", "ven 12:25"], ["ven 12:25", "lun 08:35", "lun 08:50"], ["ven 12:20", "ven 12:25", "lun 08:35", "lun 08:50"]),
        # Friday evening, nobody on call: all at the opening of Monday.
        ("2026-11-27 18:00", DANGER, "2026-11-30 08:40", (), ["lun 08:30", "lun 08:35"], ["lun 08:35"], ["lun 08:30", "lun 08:35"]),
        # Friday evening, Karim on call: at once, again and again; the group only on Monday.
        ("2026-11-27 18:00", DANGER, "2026-11-27 18:40", ("Karim",), [], ["ven 18:00", "ven 18:05", "ven 18:20", "ven 18:35"], []),
        # A high flag never wakes who is on call.
        ("2026-11-27 18:00", OUTSIDE, "2026-11-30 09:15", ("Karim",), ["lun 08:30", "lun 09:00"], ["lun 09:00"], ["lun 08:30", "lun 09:00"]),
        # The eve of a holiday, Tuesday 10 November: Armistice Day has no minute.
        ("2026-11-10 17:25", OUTSIDE, "2026-11-12 09:10", (), ["mar 17:25", "jeu 08:55"], ["jeu 08:55"], ["mar 17:25", "jeu 08:55"]),
        # In the closure of the end of the year, until Monday 4 January.
        ("2026-12-28 10:00", DANGER, "2027-01-04 08:40", (), ["lun 08:30", "lun 08:35"], ["lun 08:35"], ["lun 08:30", "lun 08:35"]),
        # The night in which the clocks go back: who is on call hears after five real minutes.
        ("2026-10-25 01:58", DANGER, "2026-10-25 02:30", ("Karim",), [], ["dim 01:58", "dim 02:03", "dim 02:18"], []),
    ],
)  # fmt: skip
def test_everybody_is_told_at_their_minute(
    began: str,
    words: str,
    ends: str,
    on_call: tuple[str, ...],
    claire: list[str],
    karim: list[str],
    team: list[str],
):
    talk = story(began, words, ends, on_call)
    assert told_when(talk, "Claire") == claire
    assert told_when(talk, "Karim") == karim
    assert told_when(talk, "L'équipe") == team


def test_at_the_opening_a_critical_flag_of_the_night_leaves_who_is_on_call_and_reaches_everybody():
    talk = story("2026-11-24 23:00", DANGER, "2026-11-25 09:00", on_call=("Karim",))
    assert told_when(talk, "L'équipe")[0] == "mer 08:30"
    assert any(moment.startswith("mer 08:") for moment in told_when(talk, "Claire"))


def test_a_referent_who_cannot_be_reached_is_passed_over_at_once():
    away = replace(CLAIRE, reachable=False)
    told = told_first(house(away, KARIM, NADIA), away, Level.HIGH, at("2026-11-24 10:00"))
    assert [c.name for c in told.caseworkers] == ["Karim", "Nadia"]


def test_without_a_reachable_lead_the_last_rung_tells_everybody():
    of = house(CLAIRE, replace(KARIM, reachable=False), NADIA)
    told = told_next(of, flag(), CLAIRE, 2, at("2026-11-24 10:00"))
    assert [c.name for c in told.caseworkers] == ["Claire", "Nadia"]


def test_the_person_hears_of_every_new_rung_and_of_no_repetition():
    talk = Talk()
    talk.says(DANGER)
    climbs = []
    for minute in ("10:05", "10:15", "10:30", "10:45"):
        talk.until(f"2026-11-24 {minute}")
        climbs.append("Personne n’a encore pris" in talk.heard)
    assert climbs == [True, True, False, False]


def test_the_card_of_a_critical_flag_overtakes_everything():
    talk = Talk()
    talk.says(DANGER)
    assert {say.lane for _, name, say in talk.told if say.flag_id} == {Lane.URGENT}


def test_a_taken_flag_that_is_not_closed_comes_back_to_the_taker_the_team_and_the_referent():
    talk = Talk()
    talk.says(DANGER)
    talk.karim.presses_in_group("Je prends")
    talk.until("2026-11-24 10:59")
    talk.claire.sees_nothing()
    talk.until("2026-11-24 11:00")
    talk.claire.sees("pris, puis sans suite")
    talk.karim.sees("pris, puis sans suite")
    talk.team.sees("pris, puis sans suite")
    talk.hears("Votre message attend toujours")
    assert talk.flag.state is FlagState.OPEN
    assert talk.flag.taker_id is None


def test_a_taken_flag_that_comes_back_at_night_wakes_only_who_is_on_call():
    talk = Talk("2026-11-24 23:00", on_call=("Karim",))
    talk.says(DANGER)
    talk.karim.presses("Je prends")
    talk.until("2026-11-25 02:00")
    talk.karim.sees("pris, puis sans suite")
    assert told_when(talk, "Claire") == []
    assert told_when(talk, "L'équipe") == []


def test_a_medium_flag_in_somebodys_hands_does_not_come_back_in_closed_hours():
    talk = Talk()
    talk.says(OUTSIDE)
    talk.claire.presses("Je prends")
    talk.flags[talk.flag.id] = replace(talk.flag, due_at=at("2026-11-24 20:00"))
    talk.until("2026-11-25 08:29")
    talk.claire.sees_nothing()
    talk.until("2026-11-25 08:30")
    talk.claire.sees("pris, puis sans suite")
    assert talk.flag.state is FlagState.OPEN


@pytest.mark.parametrize(
    "asked",
    [
        flag(state=FlagState.CLOSED),
        flag(due_at=None),
        flag(due_at=at("2026-11-24 10:31")),
    ],
)
def test_a_flag_that_is_closed_or_not_yet_due_does_not_climb(asked: Flag):
    assert advance(ladder_of(), FlagWaitedTooLong(asked), at("2026-11-24 10:30")).effects == ()


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("state", [FlagState.OPEN, FlagState.TAKEN])
@pytest.mark.parametrize(
    "now", ["2026-11-24 10:00", "2026-11-24 23:00", "2026-11-28 10:00", "2026-12-26 03:00"]
)
@pytest.mark.parametrize("awake", [True, False])
@pytest.mark.parametrize("crew", ["all", "one", "none"])
def test_a_flag_that_has_waited_is_always_due_again_later(
    level: Level, state: FlagState, now: str, awake: bool, crew: str
):
    karim = replace(KARIM, on_call=awake, reachable=crew != "none")
    of = house(replace(CLAIRE, reachable=crew == "all"), karim)
    waited = flag(level, state=state, taker_id=CLAIRE.id, due_at=at(now) - timedelta(minutes=3), rung=2)
    outcome = advance(ladder_of(of), FlagWaitedTooLong(waited), at(now))
    (change,) = [effect for effect in outcome.effects if isinstance(effect, ChangeFlag)]
    assert change.due_at is not None
    assert change.due_at > at(now)


def test_a_house_that_never_opens_still_raises_and_tells_a_critical_flag():
    settings = structure().model_copy(update={"closures": (closure(date(2026, 1, 1), date(2028, 12, 31)),)})
    outcome = advance(
        situation(house_of=house(settings=settings)), TextReceived(DANGER), at("2026-11-24 10:00")
    )
    assert [effect for effect in outcome.effects if isinstance(effect, RaiseFlag)]
    assert [
        e
        for e in outcome.effects
        if isinstance(e, Say) and e.to.kind == "caseworker" and e.not_before is None
    ]
