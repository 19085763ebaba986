"""The rhythm of check-ins: closer when things are hard, wider for who asks."""

from datetime import date

import pytest

from flows.calendar.check_ins import pace
from flows.calendar.drawing import touchpoints_between
from flows.pathway import Lived, Pathway
from tests.harness.calendar import PAID, circumstances

NOW = "2026-11-24 09:00"


@pytest.mark.parametrize(
    ("pathway", "lived", "memory", "expected"),
    [
        (Pathway(), Lived(), {}, (7, "usual")),
        (Pathway(), Lived(flag_open=True), {}, (3, "flag")),
        (Pathway(), Lived(flagged_on=date(2026, 11, 10)), {}, (3, "flag")),
        (Pathway(), Lived(flagged_on=date(2026, 11, 9)), {}, (7, "usual")),
        (Pathway(), Lived(), {"mood": "very_bad"}, (3, "mood")),
        (Pathway(), Lived(), {"mood": "so_so"}, (7, "usual")),
        (Pathway(contract_until=date(2026, 12, 24)), Lived(), {}, (3, "contract_end")),
        (Pathway(contract_until=date(2026, 12, 25)), Lived(), {}, (7, "usual")),
        (Pathway(contract_until=date(2026, 11, 23)), Lived(), {}, (7, "usual")),
        (Pathway(isolated=True), Lived(), {}, (3, "isolated")),
        (Pathway(), Lived(), {"check_ins": "wider"}, (14, "asked")),
        (Pathway(isolated=True), Lived(flag_open=True), {"check_ins": "wider"}, (14, "asked")),
        (
            Pathway(exited_on=date(2026, 11, 1), stays_in_touch=True),
            Lived(flag_open=True),
            {},
            (30, "after_exit"),
        ),
    ],
)
def test_the_rhythm_follows_how_things_go_and_says_why(
    pathway: Pathway, lived: Lived, memory: dict[str, str], expected: tuple[int, str]
):
    assert pace(circumstances(NOW, pathway, lived, memory)) == expected


def test_a_rhythm_that_is_close_already_does_not_become_a_daily_one():
    daily = PAID.replace("check_in: {every_days: 7", "check_in: {every_days: 3")
    assert pace(circumstances(NOW, None, Lived(flag_open=True), settings=daily)) == (2, "flag")


def test_a_structure_without_check_ins_has_none():
    none = PAID.replace('  check_in: {every_days: 7, at: "10:00"}\n', "")
    known = circumstances(NOW, settings=none)
    assert [
        t
        for t in touchpoints_between(1, known, date(2026, 11, 24), date(2026, 12, 31))
        if t.kind == "check_in"
    ] == []


def test_they_come_at_the_same_wall_clock_time_over_the_change_of_the_clocks_and_on_the_persons_own_clock():
    known = circumstances("2026-10-20 09:00", zone="Indian/Reunion")
    found = [
        t
        for t in touchpoints_between(1, known, date(2026, 10, 20), date(2026, 11, 5))
        if t.kind == "check_in"
    ]
    assert [f"{t.due_at:%m-%d %H:%M}" for t in found] == ["10-21 06:00", "10-28 06:00", "11-04 06:00"]
    paris = circumstances("2026-10-20 09:00")
    found = [
        t
        for t in touchpoints_between(1, paris, date(2026, 10, 20), date(2026, 11, 5))
        if t.kind == "check_in"
    ]
    assert [f"{t.due_at:%m-%d %H:%M}" for t in found] == ["10-21 08:00", "10-28 09:00", "11-04 09:00"]
