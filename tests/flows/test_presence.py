"""Who of the house is there: own hours, absences, who stands in."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import is_open
from flows.escalation import told_first
from flows.flags import Level
from flows.people import Caseworker
from flows.presence import (
    absence_of,
    at_work,
    counted_on,
    cover_of,
    in_turn,
    next_there,
    own_hours,
    seen_by,
    stand_ins,
)
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


# Who sees to what concerns somebody's people, day after day

# Tuesday is 24 November.
PART_TIME = """
structure: atelier-du-lien
name: L'Atelier du Lien
contact_hours: {mon-fri: ["08:30-12:30", "13:30-17:30"]}
caseworker_hours: {%s}
"""
MONDAYS = 'Claire: {mon: ["09:00-17:00"]}'
EVERYBODY_PART_TIME = MONDAYS + ', Karim: {thu: ["10:00-12:00"]}, Nadia: {thu: ["14:00-16:00"]}'


def seen(of: House, moment: str = "2026-11-24 10:00", referent: Caseworker | None = CLAIRE) -> dict[str, str]:
    found = seen_by(of, lambda on: in_turn(of, referent, on), at(moment))
    return {one.name: shown(when) for one, when in found.items()}


def part_time(hours: str, *absences: Absence) -> House:
    return team(*absences, settings=structure(PART_TIME % hours))


@pytest.mark.parametrize(
    ("hours", "moment", "readers"),
    [
        # Their day: theirs alone, from when they come.
        (MONDAYS, "2026-11-23 08:30", {"Claire": "2026-11-23 09:00"}),
        (MONDAYS, "2026-11-23 14:00", {"Claire": "2026-11-23 14:00"}),
        # Their day is over, or off: the others who are there.
        (
            MONDAYS,
            "2026-11-23 17:10",
            {"Karim": "2026-11-23 17:10", "Nadia": "2026-11-23 17:10"},
        ),
        (MONDAYS, "2026-11-24 10:00", {"Karim": "2026-11-24 10:00", "Nadia": "2026-11-24 10:00"}),
        (
            MONDAYS + ', Karim: {tue: ["14:00-16:00"]}, Nadia: {wed: ["09:00-12:00"]}',
            "2026-11-24 10:00",
            {"Karim": "2026-11-24 14:00"},
        ),
        # Nobody is there today: whoever is first.
        (
            EVERYBODY_PART_TIME,
            "2026-11-24 10:00",
            {"Karim": "2026-11-26 10:00", "Nadia": "2026-11-26 14:00"},
        ),
        # Nobody is there before them.
        (EVERYBODY_PART_TIME, "2026-11-27 10:00", {"Claire": "2026-11-30 09:00"}),
        # The same day as the others: theirs.
        (
            'Claire: {thu: ["15:00-16:00"]}, Karim: {thu: ["10:00-12:00"]}, Nadia: {thu: ["10:00-12:00"]}',
            "2026-11-24 10:00",
            {"Claire": "2026-11-26 15:00"},
        ),
    ],
)
def test_what_concerns_somebodys_people_goes_to_them_on_their_days_and_else_to_who_is_there(
    hours: str, moment: str, readers: dict[str, str]
):
    assert seen(part_time(hours), moment) == readers


@pytest.mark.parametrize(
    ("hours", "absences", "readers"),
    [
        # The cover does not work that day.
        ('Karim: {mon: ["09:00-12:00"]}', (away(CLAIRE, "2026-11-23", "2026-11-27", KARIM),), ["Nadia"]),
        ('Nadia: {mon: ["09:00-12:00"]}', (away(CLAIRE, "2026-11-23", "2026-11-27", KARIM),), ["Karim"]),
        ('Nadia: {mon: ["09:00-12:00"]}', (away(CLAIRE, "2026-11-23", "2026-11-27"),), ["Karim"]),
        # On a day off of theirs, it does not go to who is on leave.
        (MONDAYS, (away(NADIA, "2026-11-23", "2026-11-27"),), ["Karim"]),
        # The only one who works this week is away: next week's Monday.
        (
            MONDAYS + ', Nadia: {mon: ["09:00-12:00"]}',
            (away(KARIM, "2026-11-23", "2026-11-30"),),
            ["Claire"],
        ),
    ],
)
def test_absences_and_hours_of_ones_own_add_up(hours: str, absences: tuple[Absence, ...], readers: list[str]):
    assert list(seen(part_time(hours, *absences))) == readers


def test_where_nobody_is_known_to_work_ever_again_nothing_is_held_back():
    never = MORNINGS.model_copy(
        update={"caseworker_hours": dict.fromkeys(("Claire", "Karim", "Nadia"), ((),) * 7)}
    )
    assert seen(team(settings=never)) == {"Claire": "2026-11-24 10:00"}


def test_nobody_is_named_where_nobody_can_be_reached():
    nobody = house(*(replace(c, reachable=False) for c in (CLAIRE, KARIM)), settings=MORNINGS)
    assert seen(nobody, referent=nobody.caseworker(CLAIRE.id)) == {}


OPEN_MOMENTS = st.builds(
    lambda day, minutes: at(f"2026-11-{day} 08:30") + timedelta(minutes=minutes),
    st.sampled_from([16, 17, 18, 19, 20, 23, 24, 25, 26, 27]),
    st.integers(0, 239),
)
REFERENTS = st.sampled_from([CLAIRE, KARIM, NADIA, None])


@given(absences=ABSENCES, referent=REFERENTS, unreachable=st.sampled_from([0, 11, 12, 13]), now=OPEN_MOMENTS)
def test_where_nobody_has_hours_of_their_own_absences_alone_decide_and_nothing_waits(
    absences: list[Absence], referent: Caseworker | None, unreachable: int, now: datetime
):
    of = house(
        *(replace(c, reachable=c.id != unreachable) for c in (CLAIRE, KARIM, NADIA)), settings=MORNINGS
    )
    full_time = of.structure.model_copy(update={"caseworker_hours": {}})
    of = replace(of, structure=full_time, absences=tuple(absences))
    known = of.caseworker(referent.id) if referent else None
    everybody = [c for c in of.caseworkers if c.reachable]
    if known is not None and known.reachable and absence_of(of, known, now) is None:
        usual = [known]
    else:
        usual = list(stand_ins(of, known, now)) if known is not None else []
    assert seen_by(of, lambda on: in_turn(of, known, on), now) == dict.fromkeys(usual or everybody, now)


WEEKS = st.lists(st.sampled_from(["", "09:00-11:00", "14:00-16:00"]), min_size=5, max_size=5)


@given(
    weeks=st.tuples(WEEKS, WEEKS, WEEKS), referent=st.sampled_from([CLAIRE, KARIM, NADIA]), now=OPEN_MOMENTS
)
def test_where_everybody_is_part_time_nobody_reads_on_a_day_off_and_no_day_is_lost(
    weeks: tuple[list[str], ...], referent: Caseworker, now: datetime
):
    days = ("mon", "tue", "wed", "thu", "fri")
    hours = ", ".join(
        f"{who}: {{"
        + ", ".join(f"{day}: ['{span}']" for day, span in zip(days, week, strict=True) if span)
        + "}"
        for who, week in zip(("Claire", "Karim", "Nadia"), weeks, strict=True)
        if any(week)
    )
    of = part_time(hours)
    found = seen_by(of, lambda on: in_turn(of, referent, on), now)
    comes = {c: next_there(of, c, now) for c in of.caseworkers}
    day = min(shown(when)[:10] for when in comes.values() if when is not None)
    assert found
    assert {shown(when)[:10] for when in found.values()} == {day}
    assert all(is_open(own_hours(of, one), when) and comes[one] == when for one, when in found.items())
    there = comes[referent]
    assert (referent in found) is (there is not None and shown(there)[:10] == day)
