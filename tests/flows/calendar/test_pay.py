"""The pay period: its days, in every kind of structure and over every border of the calendar."""

from datetime import date

import pytest

from flows.calendar.drawing import touchpoints_between
from flows.pathway import Pathway
from tests.harness.calendar import PAID, circumstances, told


def pay(
    first: str, last: str, pathway: Pathway | None = None, settings: str = PAID, *kinds: str
) -> list[str]:
    known = circumstances(f"{first} 07:00", pathway, settings=settings)
    found = touchpoints_between(1, known, date.fromisoformat(first), date.fromisoformat(last))
    return told(found, *(kinds or ("hours_sheet", "payday", "after_pay", "advance", "benefits")))


def test_a_month_asks_for_the_sheet_tells_of_pay_day_asks_how_it_went_and_recalls_the_advance():
    assert pay("2026-11-20", "2026-12-19") == [
        "hours_sheet 2026-11 2026-11-25 10:00",
        "payday 2026-12 2026-12-07 10:00",
        "after_pay 2026-12 2026-12-10 10:00",
        "advance 2026-12 2026-12-16 10:00",
    ]


def test_a_pay_day_on_a_sunday_is_that_of_monday_and_still_that_of_its_month():
    assert pay("2026-07-01", "2026-07-31", None, PAID, "payday") == ["payday 2026-07 2026-07-06 10:00"]


def test_a_pay_day_carried_over_the_end_of_its_month_is_told_of_once():
    settings = PAID.replace("payday: {day: 5}", "payday: {day: 31}")
    assert pay("2026-01-20", "2026-03-10", None, settings, "payday") == [
        "payday 2026-01 2026-02-02 10:00",
        "payday 2026-02 2026-03-02 10:00",
    ]


def test_the_last_business_day_of_february_in_a_leap_year_is_found():
    settings = PAID.replace("payday: {day: 5}", "payday: {day: 31, shift: previous_business_day}")
    assert pay("2028-02-01", "2028-02-29", None, settings, "payday") == ["payday 2028-02 2028-02-29 10:00"]


def test_a_week_is_a_period_and_a_holiday_moves_its_day():
    weekly = Pathway(pay_group="weekly")
    assert pay("2026-12-14", "2027-01-03", weekly, PAID, "payday") == [
        "payday 2026-W51 2026-12-18 10:00",
        "payday 2026-W52 2026-12-24 10:00",
        "payday 2026-W53 2026-12-31 10:00",
    ]


def test_a_mission_is_paid_some_days_after_it_ends():
    mission = Pathway(pay_group="mission", contract_until=date(2026, 11, 20))
    assert pay("2026-11-16", "2026-12-05", mission, PAID, "payday", "after_pay") == [
        "payday 2026-11-20 2026-11-25 10:00",
        "after_pay 2026-11-20 2026-11-30 10:00",
    ]


def test_who_belongs_to_a_pay_group_that_is_not_there_hears_nothing_of_pay():
    assert pay("2026-11-01", "2026-12-31", Pathway(pay_group="gone")) == []


@pytest.mark.parametrize(("kind", "recalled"), [("aci", True), ("ai", True), ("etti", False)])
def test_an_advance_is_recalled_to_those_who_have_a_right_to_it(kind: str, recalled: bool):
    settings = PAID.replace("holidays: FR", f"holidays: FR\nkind: {kind}")
    assert bool(pay("2026-11-10", "2026-11-20", None, settings, "advance")) is recalled


def test_who_has_no_work_contract_hears_nothing_of_pay():
    settings = PAID.replace("holidays: FR", "holidays: FR\nkind: eiti")
    assert pay("2026-11-01", "2026-12-31", None, settings) == []


def test_who_is_suspended_hears_nothing_of_pay():
    away = Pathway(suspended_from=date(2026, 11, 1))
    assert pay("2026-11-20", "2026-12-31", away) == []


def test_who_is_suspended_still_hears_how_the_last_pay_went() -> None:
    away = Pathway(suspended_from=date(2026, 12, 8))
    assert pay("2026-12-08", "2027-01-31", away) == ["after_pay 2026-12 2026-12-10 10:00"]


def test_who_was_suspended_on_pay_day_is_not_asked_how_that_pay_went() -> None:
    assert pay("2026-12-08", "2027-01-31", Pathway(suspended_from=date(2026, 12, 7))) == []


def test_what_comes_after_a_suspension_is_planned_before_it_ends_and_nothing_within_one_that_is_to_begin() -> (
    None
):
    # From before the first day to after the last: whoever looks at the calendar when is not asked.
    away = Pathway(suspended_from=date(2026, 11, 24), suspended_until=date(2026, 12, 9))
    for today in ("2026-11-20", "2026-12-01", "2026-12-10"):
        known = circumstances(f"{today} 07:00", away, settings=PAID)
        found = touchpoints_between(1, known, date(2026, 11, 20), date(2026, 12, 19))
        assert told(found, "hours_sheet", "payday", "after_pay", "advance") == [
            "after_pay 2026-12 2026-12-10 10:00",
            "advance 2026-12 2026-12-16 10:00",
        ]


def test_what_was_held_back_until_a_suspension_began_is_not_told_within_it() -> None:
    known = circumstances("2026-12-17 07:00", Pathway(suspended_from=date(2026, 12, 17)), settings=PAID)
    found = touchpoints_between(1, known, date(2026, 12, 10), date(2026, 12, 20))
    assert told(found, "hours_sheet", "payday", "advance") == []


def test_the_declaration_comes_every_three_months_from_the_persons_own_day():
    quarterly = Pathway(benefits_from=date(2026, 8, 31))
    assert pay("2026-08-20", "2027-03-10", quarterly, PAID, "benefits") == [
        "benefits 2026-08-31 2026-08-28 10:00",
        "benefits 2026-11-30 2026-11-27 10:00",
        "benefits 2027-02-28 2027-02-25 10:00",
    ]


def test_who_is_suspended_is_told_of_the_declaration_all_the_same():
    away = Pathway(benefits_from=date(2026, 8, 31), suspended_from=date(2026, 10, 1))
    assert pay("2026-11-20", "2026-12-10", away, PAID) == ["benefits 2026-11-30 2026-11-27 10:00"]


@pytest.mark.parametrize(
    ("region", "zone", "payday"),
    [
        ("FR", "Europe/Paris", "2026-12-28 10:00"),
        ("FR-57", "Europe/Paris", "2026-12-28 10:00"),  # 26 December is a holiday in Alsace-Moselle
        ("FR-RE", "Indian/Reunion", "2026-12-28 10:00"),
        ("FR-GP", "America/Guadeloupe", "2026-12-28 10:00"),
        ("FR-MQ", "America/Martinique", "2026-12-28 10:00"),
        ("FR-GF", "America/Cayenne", "2026-12-28 10:00"),
        ("FR-YT", "Indian/Mayotte", "2026-12-28 10:00"),
        ("FR-PF", "Pacific/Tahiti", "2026-12-28 10:00"),
        ("FR-WF", "Pacific/Wallis", "2026-12-28 10:00"),
        ("FR-BL", "America/St_Barthelemy", "2026-12-28 10:00"),
        ("FR-MF", "America/Marigot", "2026-12-28 10:00"),
        ("FR-TF", "Indian/Kerguelen", "2026-12-28 10:00"),
    ],
)
def test_christmas_moves_pay_day_in_every_region_on_its_own_clock(region: str, zone: str, payday: str):
    settings = (
        PAID.replace("holidays: FR", f"holidays: {region}")
        .replace("Europe/Paris", zone)
        .replace("payday: {day: 5}", "payday: {day: 25}")
    )
    known = circumstances("2026-12-20 07:00", settings=settings)
    found = touchpoints_between(1, known, date(2026, 12, 20), date(2026, 12, 31))
    assert told(found, "payday", zone=zone) == [f"payday 2026-12 {payday}"]


@pytest.mark.parametrize(
    ("region", "zone", "day", "moved"),
    [
        ("FR-RE", "Indian/Reunion", 20, "2026-12-21"),  # 20 December, a Sunday and the end of slavery
        ("FR-YT", "Indian/Mayotte", 27, "2026-04-28"),  # 27 April
        ("FR-MQ", "America/Martinique", 22, "2026-05-26"),  # 22 May, a Friday; Whit Monday is the 25th
        ("FR-GP", "America/Guadeloupe", 27, "2026-05-28"),  # 27 May
        ("FR-GF", "America/Cayenne", 10, "2026-06-11"),  # 10 June
        ("FR-PF", "Pacific/Tahiti", 20, "2026-11-23"),  # 20 November, a Friday: Matāri'i
        ("FR-WF", "Pacific/Wallis", 28, "2026-04-29"),  # 28 April
        ("FR-BL", "America/St_Barthelemy", 9, "2026-10-12"),  # 9 October, a Friday
        ("FR-MF", "America/Marigot", 28, "2026-05-29"),  # 28 May
        ("FR-TF", "Indian/Kerguelen", 28, "2026-05-28"),
        ("FR-57", "Europe/Paris", 3, "2026-04-07"),  # Good Friday, then Easter Monday
        ("FR-67", "Europe/Paris", 3, "2026-04-07"),  # the same in Alsace
        ("FR", "Europe/Paris", 3, "2026-04-03"),
    ],
)
def test_the_holidays_of_a_region_move_pay_day_there_and_only_there(
    region: str, zone: str, day: int, moved: str
):
    month = moved[:7]
    settings = PAID.replace("holidays: FR", f"holidays: {region}").replace("Europe/Paris", zone)
    settings = settings.replace("payday: {day: 5}", f"payday: {{day: {day}}}")
    known = circumstances(f"{month}-01 07:00", settings=settings)
    found = touchpoints_between(
        1, known, date.fromisoformat(f"{month}-01"), date.fromisoformat(f"{month}-31"[:8] + "30")
    )
    assert [line.split()[2] for line in told(found, "payday", zone=zone) if line.split()[1] == month] == [
        moved
    ]
