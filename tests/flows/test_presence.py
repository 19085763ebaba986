"""Who of the house is there: own hours, absences, who stands in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.escalation import told_first
from flows.flags import Level
from flows.people import Caseworker
from flows.presence import absence_of, at_work, counted_on, cover_of, next_there, stand_ins
from flows.situation import Absence, House
from flows.structure import Structure
from tests.harness.house import CLAIRE, KARIM, at, house, shown, structure

NADIA = Caseworker(13, "Nadia")
MORNINGS = structure("""
structure: atelier-du-lien
name: L'Atelier du Lien
contact_hours: {mon-fri: ["08:30-12:30", "13:30-17:30"]}
caseworker_hours: {Nadia: {mon-thu: ["09:00-12:00"]}}
closures: [{from: 2026-12-24, to: 2027-01-03}]
""")


def away(who: Caseworker, first: str, last: str, cover: Caseworker | None = None, number: int = 1) -> Absence:
    return Absence(
        number, who.id, date.fromisoformat(first), date.fromisoformat(last), cover.id if cover else None
    )


def team(*absences: Absence, settings: Structure = MORNINGS) -> House:
    return replace(house(CLAIRE, KARIM, NADIA, settings=settings), absences=absences)


@pytest.mark.parametrize(
    ("who", "moment", "there"),
    [
        (NADIA, "2026-11-24 09:00", True),
        (NADIA, "2026-11-24 08:59", False),
        (NADIA, "2026-11-24 12:00", False),
        (NADIA, "2026-11-27 10:00", False),
        (CLAIRE, "2026-11-24 08:30", True),
        (CLAIRE, "2026-11-27 10:00", True),
        # Own hours do not open a closed house.
        (NADIA, "2026-12-28 10:00", False),
        (NADIA, "2026-11-11 10:00", False),
    ],
)
def test_a_caseworker_is_there_in_their_own_hours_and_else_in_those_of_the_structure(
    who: Caseworker, moment: str, there: bool
):
    assert at_work(team(), who, at(moment)) is there


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-11-23 10:00", True),
        ("2026-11-24 08:30", False),
        ("2026-11-26 17:29", False),
        ("2026-11-27 08:30", True),
    ],
)
def test_who_is_away_is_not_there_from_the_first_day_to_the_last(moment: str, there: bool):
    assert at_work(team(away(CLAIRE, "2026-11-24", "2026-11-26")), CLAIRE, at(moment)) is there


def test_the_day_of_an_absence_is_the_one_of_the_structure():
    reunion = MORNINGS.model_copy(update={"timezone": "Indian/Reunion"})
    of = team(away(CLAIRE, "2026-11-24", "2026-11-24"), settings=reunion)
    # Monday 22 h in Paris is Tuesday 1 h in La Réunion.
    assert absence_of(of, CLAIRE, at("2026-11-23 22:00")) is not None
    assert absence_of(of, CLAIRE, at("2026-11-24 22:00")) is None


@pytest.mark.parametrize(
    ("absences", "moment", "back"),
    [
        ((), "2026-11-24 10:00", "2026-11-24 10:00"),
        ((), "2026-11-24 13:00", "2026-11-25 09:00"),
        # After Thursday morning, Nadia is next there on Monday.
        ((), "2026-11-26 12:00", "2026-11-30 09:00"),
        ((away(NADIA, "2026-11-24", "2026-11-30"),), "2026-11-24 10:00", "2026-12-01 09:00"),
        # One absence after the other.
        (
            (away(NADIA, "2026-11-24", "2026-11-30"), away(NADIA, "2026-12-01", "2026-12-31", number=2)),
            "2026-11-24 10:00",
            "2027-01-04 09:00",
        ),
    ],
)
def test_when_somebody_is_next_there_knows_hours_absences_and_closures(
    absences: tuple[Absence, ...], moment: str, back: str
):
    found = next_there(team(*absences), NADIA, at(moment))
    assert found is not None
    assert shown(found) == back


def test_who_is_always_away_is_never_said_to_be_back():
    closed = MORNINGS.model_copy(update={"caseworker_hours": {"Nadia": ((),) * 7}})
    assert next_there(team(settings=closed), NADIA, at("2026-11-24 10:00")) is None


@pytest.mark.parametrize(
    ("absences", "counted"),
    [
        ((), CLAIRE),
        ((away(CLAIRE, "2026-11-24", "2026-11-24", KARIM),), KARIM),
        ((away(CLAIRE, "2026-11-24", "2026-11-24"),), None),
        # Nadia works in the morning only, and it is the afternoon.
        ((away(CLAIRE, "2026-11-24", "2026-11-24", NADIA),), None),
        # Who stands in is away as well.
        (
            (
                away(CLAIRE, "2026-11-24", "2026-11-24", KARIM),
                away(KARIM, "2026-11-24", "2026-11-24", number=2),
            ),
            None,
        ),
    ],
)
def test_who_is_counted_on_alone_is_somebody_who_is_there(
    absences: tuple[Absence, ...], counted: Caseworker | None
):
    assert counted_on(team(*absences), CLAIRE, at("2026-11-24 15:00")) == counted


def test_a_cover_who_cannot_be_reached_is_no_cover():
    of = house(CLAIRE, replace(KARIM, reachable=False), NADIA, settings=MORNINGS)
    of = replace(of, absences=(away(CLAIRE, "2026-11-24", "2026-11-24", KARIM),))
    assert cover_of(of, CLAIRE, at("2026-11-24 10:00")) is None
    assert stand_ins(of, CLAIRE, at("2026-11-24 10:00")) == (NADIA,)


def test_nobody_stands_in_for_who_is_only_out_of_their_own_hours():
    assert stand_ins(team(), NADIA, at("2026-11-24 15:00")) == ()


def test_what_was_noted_last_of_one_day_is_what_holds():
    of = team(
        away(CLAIRE, "2026-11-24", "2026-11-24", KARIM), away(CLAIRE, "2026-11-24", "2026-11-24", NADIA, 2)
    )
    assert cover_of(of, CLAIRE, at("2026-11-24 10:00")) == NADIA


# Half of the absences hold all the time, so that somebody is often away when something happens.
DAYS = st.dates(date(2026, 11, 16), date(2026, 12, 6)) | st.sampled_from(
    [date(2026, 11, 1), date(2026, 12, 31)]
)
WINDOWS = st.sampled_from(["00:00-23:59", "09:00-12:00", "14:00-16:00", ""])
ABSENCES = st.lists(
    st.builds(
        lambda who, one, two, cover, number: Absence(number, who, min(one, two), max(one, two), cover),
        who=st.sampled_from([11, 12, 13]),
        one=DAYS,
        two=DAYS,
        cover=st.sampled_from([None, 11, 12, 13]),
        number=st.integers(1, 9),
    ),
    max_size=4,
)


@given(
    absences=ABSENCES,
    window=WINDOWS,
    referent=st.sampled_from([CLAIRE, KARIM, NADIA, None]),
    unreachable=st.sampled_from([0, 0, 0, 11, 12, 13]),
    level=st.sampled_from(list(Level)),
    minutes=st.integers(0, 14 * 24 * 60),
)
def test_hours_and_absences_never_take_anybody_away_from_a_flag_nor_any_minute(
    absences: list[Absence],
    window: str,
    referent: Caseworker | None,
    unreachable: int,
    level: Level,
    minutes: int,
):
    now = at("2026-11-18 00:00") + timedelta(minutes=minutes)
    of = house(*(replace(c, reachable=c.id != unreachable) for c in (CLAIRE, KARIM, NADIA)))
    of_referent = of.caseworker(referent.id) if referent else None
    usual = told_first(of, of_referent, level, now)
    own = {
        name: ((),) * 7 if not window else structure(_with_window(name, window)).caseworker_hours[name]
        for name in ("Claire", "Nadia")
    }
    changed = replace(
        of,
        absences=tuple(absences),
        structure=of.structure.model_copy(update={"caseworker_hours": own}),
    )
    told = told_first(changed, of_referent, level, now)
    assert set(usual.caseworkers) <= set(told.caseworkers)
    assert (told.team, told.due_at, told.not_before) == (usual.team, usual.due_at, usual.not_before)
    if told.instead_of is not None:
        assert len(told.caseworkers) > 1 or sum(c.reachable for c in of.caseworkers) == 1


def _with_window(name: str, window: str) -> str:
    return (
        "structure: x1\nname: X\ncontact_hours: {mon-sun: ['00:00-23:59']}\n"
        f"caseworker_hours: {{{name}: {{mon-fri: ['{window}']}}}}\n"
    )
