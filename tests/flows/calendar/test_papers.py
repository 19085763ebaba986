"""Papers that end and days noted for dossiers: told of in time, each mark once."""

from dataclasses import replace
from datetime import date

import pytest

from flows.calendar.drawing import redrawn, touchpoints_between
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiries, Expiry
from flows.dossiers.papers import MONTHS_AHEAD
from flows.pathway import Pathway
from flows.touchpoints import Touchpoint
from tests.harness.calendar import circumstances, told

FIRST, LAST = date(2026, 9, 1), date(2027, 6, 30)
PERIOD_MAX = 10


def ending(days: dict[str, date]) -> Expiries:
    """Papers that end on those days, by their number."""
    return tuple(Expiry(number, paper, until) for number, (paper, until) in enumerate(days.items(), 1))


def drawn(
    expiries: dict[str, date] | None = None,
    *dossiers: Dossier,
    pathway: Pathway | None = None,
    now: str = "2026-09-01 06:00",
) -> tuple[Touchpoint, ...]:
    known = replace(circumstances(now, pathway), expiries=ending(expiries or {}), dossiers=dossiers)
    return touchpoints_between(1, known, FIRST, LAST)


def test_a_residence_permit_is_told_of_four_two_and_one_month_before_its_end() -> None:
    found = drawn({"residence_permit": date(2027, 3, 31)})
    assert told(found, "paper_end") == [
        "paper_end 27033141 2026-11-30 10:00",
        "paper_end 27033121 2027-02-01 08:30",  # 31 January is a Sunday
        "paper_end 27033111 2027-03-01 08:30",  # as is 28 February
    ]


@pytest.mark.parametrize(
    ("paper", "months"),
    [("health_cover", "432"), ("disability", "762"), ("identity_card", "21"), ("passport", "21")],
)
def test_any_other_paper_is_told_of_while_there_is_time_to_ask_for_it_anew(paper: str, months: str) -> None:
    found = [t for t in drawn({paper: date(2027, 4, 30)}) if t.kind == "paper_end"]
    assert [t.period[6] for t in found] == list(months)
    assert found[0].facts == {"expiry": "1", "until_on": "2027-04-30"}


def test_no_touchpoint_says_which_paper_it_is_about() -> None:
    for paper in MONTHS_AHEAD:
        assert paper not in repr(drawn({paper: date(2027, 3, 30)}))


def test_two_papers_that_end_on_one_day_are_two_contacts() -> None:
    end = date(2027, 4, 30)
    found = drawn(dict.fromkeys(MONTHS_AHEAD, end))
    assert len({t.period for t in found if t.kind == "paper_end"}) == 3 * 3 + 2 * 2


def test_a_day_noted_for_a_dossier_is_told_of_a_week_before_and_the_last_open_day_before() -> None:
    found = drawn({}, Dossier(3, "caf", meant_on=date(2026, 11, 30)))
    assert told(found, "dossier_day") == [
        "dossier_day 26113073 2026-11-23 10:00",
        "dossier_day 26113013 2026-11-27 10:00",  # the day before is a Sunday
    ]
    assert found[0].facts is not None


@pytest.mark.parametrize("result", [Result.ACCEPTED, Result.REFUSED, Result.GIVEN_UP])
def test_a_dossier_that_is_over_reminds_of_nothing(result: Result) -> None:
    over = Dossier(3, "caf", meant_on=date(2026, 11, 30), result=result)
    assert told(drawn({}, over), "dossier_day") == []


def test_one_that_waits_for_an_answer_still_reminds_of_its_day() -> None:
    waits = Dossier(3, "caf", meant_on=date(2026, 11, 30), result=Result.WAITING)
    assert len(told(drawn({}, waits), "dossier_day")) == 2


def test_a_day_that_moves_is_told_of_anew_and_the_old_one_no_more() -> None:
    before = drawn({"passport": date(2026, 11, 10)}, now="2026-09-01 06:00")
    planned = [replace(t, id=n) for n, t in enumerate(before, 1) if t.kind == "paper_end"]
    known = replace(circumstances("2026-09-01 06:00"), expiries=ending({"passport": date(2026, 11, 20)}))
    changed = redrawn(1, known, planned)
    assert set(changed.withdraw) == {t.id for t in planned}
    assert [t.period for t in changed.add if t.kind == "paper_end"] == ["26112021"]


def test_who_is_suspended_still_hears_of_a_paper_that_ends_and_who_has_left_does_not() -> None:
    away = Pathway(suspended_from=date(2026, 8, 1))
    gone = Pathway(exited_on=date(2026, 8, 1), stays_in_touch=True)
    end = {"passport": date(2027, 3, 30)}
    assert len(told(drawn(end, pathway=away), "paper_end")) == 2
    assert told(drawn(end, pathway=gone), "paper_end") == []


def test_every_period_fits_in_its_column() -> None:
    dossiers = [Dossier(number, "caf", meant_on=date(2027, 3, 30)) for number in (1, 42, 999)]
    found = drawn(dict.fromkeys(MONTHS_AHEAD, date(2027, 3, 30)), *dossiers)
    assert max(len(t.period) for t in found) <= PERIOD_MAX
