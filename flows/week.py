"""The hours of a week, as people write them: `mon-fri: ["08:30-12:30"]`."""

import re
from datetime import time
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BeforeValidator

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WINDOW = re.compile(r"^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})(?::00)?$")

Window = tuple[time, time]
Week = tuple[tuple[Window, ...], ...]


def read_clock(value: Any) -> time:
    if isinstance(value, time):
        return value
    found = _CLOCK.match(str(value))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(f'« {value} » n\'est pas une heure (attendu : "10:00", entre guillemets)')
    return time(int(found[1]), int(found[2]))


def _window(value: Any) -> Window:
    if isinstance(value, tuple | list) and len(value) == 2:
        start, end = read_clock(value[0]), read_clock(value[1])
    else:
        found = _WINDOW.match(str(value))
        if not found:
            raise ValueError(f'« {value} » n\'est pas une plage (attendu : "08:30-12:30")')
        start, end = read_clock(f"{found[1]}:{found[2]}"), read_clock(f"{found[3]}:{found[4]}")
    if start >= end:
        raise ValueError(f"la plage « {value} » finit avant de commencer")
    return start, end


def _week(value: Any) -> Week:
    if (
        isinstance(value, tuple | list)
        and len(value) == 7
        and all(isinstance(d, tuple | list) for d in value)
    ):
        return tuple(tuple(_window(window) for window in day) for day in value)
    if not isinstance(value, dict):
        raise ValueError('attendu : des jours et leurs plages, comme mon-fri: ["08:30-12:30"]')  # noqa: TRY004 - pydantic wants ValueError
    week: list[tuple[Window, ...]] = [()] * 7
    for days, windows in value.items():
        first, _, last = str(days).partition("-")
        if first not in DAYS or (last and last not in DAYS):
            raise ValueError(
                f"« {days} » n'est pas un jour (attendu : mon, tue, wed, thu, fri, sat, sun, ou mon-fri)"
            )
        if not isinstance(windows, list):
            raise ValueError(f'« {days} » attend une liste de plages, comme ["08:30-12:30"]')  # noqa: TRY004
        span = range(DAYS.index(first), DAYS.index(last or first) + 1)
        if not span:
            raise ValueError(f"« {days} » va à rebours")
        for day in span:
            if week[day]:
                raise ValueError(f"« {DAYS[day]} » est donné deux fois")
            week[day] = tuple(sorted(_window(window) for window in windows))
    for day, windows in enumerate(week):
        if any(one[1] > two[0] for one, two in pairwise(windows)):
            raise ValueError(f"deux plages de « {DAYS[day]} » se chevauchent")
    if not any(week):
        raise ValueError("aucune plage d'ouverture dans la semaine")
    return tuple(week)


ClockTime = Annotated[time, BeforeValidator(read_clock)]
WeekHours = Annotated[Week, BeforeValidator(_week)]
