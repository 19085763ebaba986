"""The observer can fail: for each promise, the product broken on purpose is caught, and whole it is not."""

from pathlib import Path
from typing import Any

import pytest

from tests.simulation import breaking
from tests.simulation.__main__ import shipped
from tests.simulation.breaking import Break
from tests.simulation.habits import DAY, Decision
from tests.simulation.poison import poisoned
from tests.simulation.run import Told, play
from tests.simulation.sayings import POISONED
from tests.simulation.story import Story

HOUR = 3600.0
# The Friday before Easter: Monday is a public holiday.
BEFORE_EASTER = "2026-04-03T00:00:00+00:00"
# A Tuesday in January: nothing is closed for weeks. In Paris it is one hour later than in UTC.
JANUARY = "2026-01-13T00:00:00+00:00"
DANGER = "je veux mourir ambrelune"
HIGH = "mon mari me frappe ambrelune"


def person(house: str = "sim-paris", number: int = 0, **more: Any) -> dict[str, Any]:
    names = {"first": f"Kwabenaxaa{chr(97 + number)}", "last": f"Obrecourtxaa{chr(97 + number)}"}
    return {
        "id": f"p{number}",
        "house": house,
        "persona": "brief",
        "language": "fr",
        "referent": 0,
        **names,
        **more,
    }


def does(at: float, who: str, do: str, **more: Any) -> Decision:
    return {"at": at, "who": who, "do": do, **more}


def arrive(*people: dict[str, Any], at: float = 8 * HOUR) -> list[Decision]:
    """Everybody opens their link, the groups are bound, the people agree."""
    come: list[Decision] = []
    for slug in sorted({someone["house"] for someone in people}):
        come += [does(60, f"{slug}/{desk}", "start", payload=f"link-{slug}/{desk}") for desk in (0, 1)]
        come.append(does(90, f"{slug}/0", "write", chat=slug, text=f"/equipe code-{slug}"))
    for someone in people:
        who = someone["id"]
        come += [does(at, who, "start", payload=f"link-{who}"), does(at + 20, who, "press", choice="fr")]
        come.append(does(at + 40, who, "press", choice="accept"))
    return come


def told(
    decisions: list[Decision], *people: dict[str, Any], folder: Path, days: float = 4, start: str = JANUARY
) -> Told:
    people = people or (person(),)
    story = Story(seed=0, start=start, days=days, people=people, decisions=(*arrive(*people), *decisions))
    return play(story, folder, poisoned(shipped()))


NIGHT = DAY + 20 * HOUR
TALK = [does(DAY + 9 * HOUR, "p0", "write", text="bonjour ambrelune")]
AT_NIGHT = [does(NIGHT, "p0", "write", text="bonjour ambrelune"), does(NIGHT + 60, "p0", "write", text="il fait beau ambrelune")]  # fmt: skip
# The caseworker answers in the evening: it must wait for the morning.
EVENING = [*TALK, does(DAY + 19 * HOUR, "sim-paris/0", "reply", text="Passez au bureau.")]
IN_THE_NIGHT = [does(NIGHT, "p0", "write", text=DANGER)]
FLAG = [does(DAY + 9 * HOUR, "p0", "write", text=HIGH)]
TAKEN_TWICE = [*FLAG, does(DAY + 9 * HOUR + 60, "sim-paris/0", "press", choice="take", chat="sim-paris"), does(DAY + 9 * HOUR + 60, "sim-paris/1", "press", choice="take", chat="sim-paris")]  # fmt: skip
TIMEOUT = [*TALK, does(DAY + 9 * HOUR, "p0", "fault", kind="timeout_after")]
URGENT_TIMEOUT = [does(DAY + 9 * HOUR, "p0", "write", text=DANGER), does(DAY + 9 * HOUR, "p0", "fault", kind="timeout_before")]  # fmt: skip
STOP = [does(9 * HOUR, "p0", "write", text="stop")]
PAUSE = [does(9 * HOUR, "p0", "write", text="/pause"), does(9 * HOUR + 10, "p0", "press", choice="week")]
POISON = [does(DAY + 9 * HOUR, "p0", "write", text=POISONED), does(DAY + 9 * HOUR, "p1", "write", text="bonjour ambrelune")]  # fmt: skip
# A pause that is ended plans a check-in for the next day; every day is more than the budget of the week.
OFTEN = [
    act
    for day in range(1, 6)
    for act in (
        does(day * DAY + 13 * HOUR, "p0", "write", text="/pause"),
        does(day * DAY + 13 * HOUR + 10, "p0", "press", choice="week"),
        does(day * DAY + 13 * HOUR + 20, "p0", "write", text="/menu"),
        does(day * DAY + 13 * HOUR + 30, "p0", "press", choice="resume"),
    )
]
DOWN_FOR_A_WEEK: list[Decision] = [{"at": 9 * HOUR, "do": "kill", "point": "commit", "count": 1, "down": 7 * DAY}, does(9 * HOUR, "p0", "write", text="/menu")]  # fmt: skip
DIES_BEFORE_THE_CALL: list[Decision] = [{"at": DAY + 9 * HOUR, "do": "kill", "point": "leaving", "count": 1, "down": 60}, *TALK]  # fmt: skip
DIES_AFTER_THE_CALL: list[Decision] = [{"at": DAY + 9 * HOUR, "do": "kill", "point": "called", "count": 1, "down": 60}, *TALK]  # fmt: skip
BURST = [does(DAY + 9 * HOUR + n / 10, "p0", "write", text="/menu") for n in range(3)]
# Four weekly check-ins answered, then two that are not.
FALLS_SILENT = [does((1 + 7 * week) * DAY + 9.5 * HOUR, "p0", "press", choice="good") for week in range(4)]
FOREIGN = [*FLAG, does(DAY + 9 * HOUR + 60, "sim-reunion/0", "foreign", verb="take")]

# The trial ends a week after the Friday on which pay is asked about: one contact, the second part of it a Sunday later.
TRIAL_AND_PAY = {"start": "2027-01-07T00:00:00+00:00", "days": 6}
TRIAL_AND_SHEET = {"start": "2026-01-19T00:00:00+00:00", "days": 9}
ON_SUNDAY = [does(3 * DAY + 12 * HOUR, "p0", "write", text="bonjour ambrelune")]
# Paid on Wednesdays and no longer on Fridays, says the office on a Thursday.
WEDNESDAY = {"start": "2026-01-14T00:00:00+00:00"}
PAID_YESTERDAY: list[Decision] = [{"at": 1.5 * DAY, "who": "sim-moselle", "do": "apply"}]


def noted(day: float, **values: Any) -> list[Decision]:
    return [{"at": day * DAY, "who": "p0", "do": "note", "values": values}]


def on(**pathway: Any) -> tuple[dict[str, Any], ...]:
    return (person(pathway=pathway),)


CASES: list[tuple[int, Break, list[Decision], tuple[dict[str, Any], ...], dict[str, Any]]] = [
    (1, breaking.gate_skipped, EVENING, (), {}),
    (1, breaking.zone_forgotten, [], (person(zone="America/Guadeloupe"),), {}),
    (1, breaking.quiet_forgotten, [], (person(quiet=["09:00", "12:00"]),), {}),
    (1, breaking.holidays_forgotten, [], (), {"start": BEFORE_EASTER, "days": 5}),
    (1, breaking.closures_forgotten, [], (), {"start": "2026-12-23T00:00:00+00:00", "days": 5}),
    (2, breaking.closed_never_said, AT_NIGHT, (), {}),
    (2, breaking.closed_always_said, AT_NIGHT, (), {}),
    (2, breaking.wrong_opening, AT_NIGHT, (), {}),
    (3, breaking.no_dedupe, [{**TALK[0], "again": 5}], (), {}),
    (3, breaking.voices_dropped, [does(DAY + 9 * HOUR, "p0", "piece", kind="voice")], (), {}),
    (4, breaking.sent_again, TIMEOUT, (), {}),
    (4, breaking.urgent_given_up, URGENT_TIMEOUT, (), {}),
    (4, breaking.doubt_kept_quiet, TIMEOUT, (), {}),
    (4, breaking.claims_not_noted, DIES_BEFORE_THE_CALL, (), {}),
    (4, breaking.departures_not_noted, DIES_AFTER_THE_CALL, (), {}),
    (5, breaking.no_climbing, FLAG, (), {}),
    (5, breaking.risk_not_flagged, FLAG, (), {}),
    (5, breaking.on_call_never_left_alone, IN_THE_NIGHT, (person("sim-moselle"),), {}),
    (5, breaking.opening_slept_through, IN_THE_NIGHT, (person("sim-moselle"),), {}),
    (5, breaking.two_takers, TAKEN_TWICE, (), {}),
    (5, breaking.silence_unheard, FALLS_SILENT, (), {"days": 38}),
    (6, breaking.number_forgotten, IN_THE_NIGHT, (), {}),
    (7, breaking.stop_not_heard, STOP, (), {}),
    (7, breaking.pause_not_kept, PAUSE, (), {}),
    (8, breaking.no_budget, OFTEN, (), {"days": 7}),
    (9, breaking.never_late, DOWN_FOR_A_WEEK, (), {"days": 9}),
    (10, breaking.no_pace, BURST, (), {}),
    (11, breaking.group_told_all, FLAG, (), {}),
    (11, breaking.any_house, FOREIGN, (person(), person("sim-reunion", 1)), {}),
    (12, breaking.nothing_sealed, TALK, (), {}),
    (12, breaking.words_logged, POISON, (person(), person(number=1)), {}),
    (13, breaking.no_reason_kept, [], (), {}),
    (9, breaking.turns_come_late, [], on(trial_until="2026-01-30"), TRIAL_AND_SHEET),
    (9, breaking.asked_twice, ON_SUNDAY, on(trial_until="2027-01-15"), TRIAL_AND_PAY),
    (9, breaking.old_pay_day, PAID_YESTERDAY, (person("sim-moselle", pay_group="weekly"),), WEDNESDAY),
    (7, breaking.telephone_forgotten, [], on(by_phone=True), {}),
    (9, breaking.nobody_calls, [], on(by_phone=True, contract_until="2026-03-18"), {"days": 8}),
    (9, breaking.marks_forgotten, [], on(contract_until="2026-03-18"), {"days": 8}),
    (7, breaking.suspension_forgotten, noted(5, suspended_from="2026-01-18"), (), {"days": 12}),
    (7, breaking.exit_forgotten, noted(1, exited_on="2026-01-15"), (), {"days": 9}),
    (0, breaking.sender_stops, [], (), {"days": 1}),
    (14, breaking.poison_spreads, POISON, (person(), person(number=1)), {}),
]


@pytest.mark.parametrize(("promise", "broken", "decisions", "people", "when"), CASES, ids=[f"{case[0]}-{case[1].__name__}" for case in CASES])  # fmt: skip
def test_what_is_broken_is_seen(
    promise: int,
    broken: Break,
    decisions: list[Decision],
    people: tuple[dict[str, Any], ...],
    when: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = told(decisions, *people, folder=tmp_path, **when)
    assert [str(violation) for violation in whole.violations] == []
    broken(monkeypatch)
    seen = told(decisions, *people, folder=tmp_path, **when)
    assert promise in {violation.promise for violation in seen.violations}, "\n".join(seen.transcript[-60:])


DOCTORED = [
    (5, "UPDATE flags SET state = 'closed', outcome = NULL", FLAG),
    (5, "UPDATE flags SET due_at = NULL", FLAG),
    (13, "UPDATE touchpoints SET state = 'skipped', reason = NULL, settled_at = NULL", TALK),
    (3, "DELETE FROM messages WHERE direction = 'in' AND kind = 'text'", TALK),
    (4, "UPDATE messages SET state = 'sent' WHERE state = 'pending' AND kind != 'rewrite'", EVENING),
]


@pytest.mark.parametrize(("promise", "sql", "decisions"), DOCTORED, ids=[case[1][:40] for case in DOCTORED])
def test_a_doctored_record_is_seen(promise: int, sql: str, decisions: list[Decision], tmp_path: Path) -> None:
    late = max(decision["at"] for decision in decisions) + 1200
    doctor: Decision = {"at": late, "do": "doctor", "sql": sql}
    seen = told([*decisions, doctor, does(late + 60, "p0", "write", text="/menu")], folder=tmp_path)
    assert promise in {violation.promise for violation in seen.violations}, "\n".join(seen.transcript[-40:])


def test_the_same_story_is_told_in_the_same_words_each_time(tmp_path: Path) -> None:
    first = told([*FLAG, *AT_NIGHT, *TIMEOUT], folder=tmp_path)
    again = told([*FLAG, *AT_NIGHT, *TIMEOUT], folder=tmp_path)
    assert first.transcript == again.transcript
