"""Where the people of a story are on their pathway when it begins, and what the office notes of them later.

Rule 1: dates are written as the office would write them; what they must lead to is reckoned elsewhere.
"""

import random
from datetime import date, timedelta
from typing import Any

REASONS = ("equipment", "connection", "digital_fear", "childcare", "health", "service", "other")
Noted = list[tuple[float, dict[str, Any]]]


def pathway(chance: random.Random, begins: date, days: float) -> dict[str, Any]:
    """What is known of somebody from the beginning; of some, nothing."""
    if chance.random() < 0.25:
        return {}
    span = max(20, int(days))
    started = begins + timedelta(days=chance.randint(-120, span // 2))
    known: dict[str, Any] = {"started_on": started}
    if chance.random() < 0.5:
        known["trial_until"] = started + timedelta(days=chance.choice((14, 30)))
    if chance.random() < 0.8:
        known["contract_until"] = begins + timedelta(days=chance.randint(5, span + 100))
    if chance.random() < 0.5:
        known["pass_until"] = begins + timedelta(days=chance.randint(20, span + 100))
    if chance.random() < 0.3:
        known["benefits_from"] = begins + timedelta(days=chance.randint(-200, 40))
    if chance.random() < 0.12:
        known["isolated"] = True
    if chance.random() < 0.1:
        known["by_phone"] = True
    return {"pathway": written(known)}


def fates(chance: random.Random, begins: date, days: float) -> Noted:
    """What the office notes of somebody while the story goes on: when, in days, and what."""
    noted: Noted = []
    last = max(8.0, days - 2)

    def some_day() -> tuple[float, date]:
        at = round(chance.uniform(4, last), 3)
        return at, begins + timedelta(days=int(at))

    if chance.random() < 0.3:
        at, today = some_day()
        away = today + timedelta(days=chance.choice((-2, 0, 0, 1, 5)))
        away_for = chance.choice((None, 6, 14, 30))
        noted.append((at, {
            "suspended_from": away,
            "suspended_until": None if away_for is None else away + timedelta(days=away_for),
            "suspension_reason": chance.choice(REASONS),
        }))  # fmt: skip
        if chance.random() < 0.3:
            soon = today + timedelta(days=chance.randint(1, 20))
            noted.append((at + chance.uniform(0.1, 8), {"suspended_until": soon}))
    if chance.random() < 0.35:
        at, today = some_day()
        noted.append(
            (at, {"contract_until": today + timedelta(days=chance.choice((0, 5, 29, 30, 33, 61, 95)))})
        )
        if chance.random() < 0.4:
            noted.append((at + chance.uniform(0.001, 12), {"contract_until": today + timedelta(days=180)}))
    if chance.random() < 0.1:
        at, _ = some_day()
        noted.append((at, {"by_phone": chance.random() < 0.7}))
    if chance.random() < 0.1:
        at, _ = some_day()
        noted.append((at, {"isolated": True}))
    if chance.random() < 0.15:
        at, today = some_day()
        noted.append((at, {
            "exited_on": today + timedelta(days=chance.choice((-1, 0, 0, 1, 6, 20))),
            "stays_in_touch": chance.random() < 0.5,
        }))  # fmt: skip
    return [(at, written(values)) for at, values in noted]


def written(values: dict[str, Any]) -> dict[str, Any]:
    """As a story keeps it: dates in letters."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def read(values: dict[str, Any]) -> dict[str, Any]:
    """The dates again."""
    return {
        name: date.fromisoformat(value) if isinstance(value, str) and name.endswith(("_on", "_until", "_from")) else value
        for name, value in values.items()
    }  # fmt: skip
