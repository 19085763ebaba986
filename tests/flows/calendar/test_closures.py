"""News of the structure itself: everybody hears what was announced last, once, while it is news."""

from dataclasses import replace
from datetime import date

import pytest

from flows.calendar.drawing import redrawn
from flows.calendar.wanted import Circumstances
from flows.pathway import Lived, Pathway
from flows.touchpoints import Touchpoint
from tests.harness.calendar import circumstances, told

ON = date(2026, 11, 24)


def known(
    now: str, news: str = "closed", on: date = ON, pathway: Pathway | None = None, zone: str | None = None
) -> Circumstances:
    return circumstances(now, pathway, Lived(closure_news=(news, on)), zone=zone)


def planned(of: Circumstances) -> list[Touchpoint]:
    return [
        replace(t, id=number)
        for number, t in enumerate(redrawn(1, of, ()).add, 1)
        if t.kind == "closure_news"
    ]


def test_what_is_announced_is_told_the_same_day_with_what_it_is() -> None:
    (news,) = planned(known("2026-11-24 15:00"))
    assert told((news,)) == ["closure_news 261124-cl 2026-11-24 10:00"]
    assert news.facts == {"news": "closed"}


def test_announced_when_nobody_is_there_it_is_told_at_the_opening() -> None:
    assert told(tuple(planned(known("2026-11-28 20:00", on=date(2026, 11, 28))))) == [
        "closure_news 261128-cl 2026-11-30 08:30"
    ]


def test_announced_just_before_midnight_it_is_told_the_day_after() -> None:
    assert told(tuple(planned(known("2026-11-25 00:01")))) == ["closure_news 261124-cl 2026-11-25 10:00"]


def test_announced_while_it_is_tomorrow_already_where_the_person_lives_it_is_told() -> None:
    (news,) = planned(known("2026-11-24 23:30", zone="Indian/Reunion"))
    assert told((news,), zone="Indian/Reunion") == ["closure_news 261124-cl 2026-11-25 10:00"]


def test_what_was_announced_days_ago_is_not_told_to_who_comes_later() -> None:
    assert planned(known("2026-11-26 09:00")) == []


@pytest.mark.parametrize(("now", "stays"), [("2026-12-08 09:00", True), ("2026-12-09 09:00", False)])
def test_what_still_waits_is_news_for_two_weeks(now: str, stays: bool) -> None:
    there = planned(known("2026-11-24 15:00"))
    assert redrawn(1, known(now), there).withdraw == (() if stays else (1,))


def test_a_second_announcement_on_the_same_day_takes_the_place_of_the_first() -> None:
    there = planned(known("2026-11-24 09:00"))
    change = redrawn(1, known("2026-11-24 09:10", "open"), there)
    assert change.withdraw == (1,)
    assert [t.facts for t in change.add if t.kind == "closure_news"] == [{"news": "open"}]


def test_who_has_heard_the_first_announcement_of_a_day_hears_the_second() -> None:
    (closed,), (opened,) = planned(known("2026-11-24 09:00")), planned(known("2026-11-24 15:00", "open"))
    assert closed.period != opened.period


def test_what_holds_no_more_is_told_no_more() -> None:
    there = planned(known("2026-11-24 09:00"))
    assert redrawn(1, circumstances("2026-11-24 09:10"), there).withdraw == (1,)


def test_who_is_suspended_hears_of_it_and_who_has_left_does_not() -> None:
    assert planned(known("2026-11-24 09:00", pathway=Pathway(suspended_from=date(2026, 11, 1))))
    gone = Pathway(exited_on=date(2026, 11, 1), stays_in_touch=True)
    assert planned(known("2026-11-24 09:00", pathway=gone)) == []
