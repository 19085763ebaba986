"""Check-ins « prises de nouvelles »: a rhythm that adapts to how things go.

Rule 1: closer after a flag, a low mood, near the end of a contract, for who is isolated; wider for who asks, whatever else.
Rule 2: after the exit, once a month, and only to who chose to stay in touch.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from flows.calendar.steps import in_step
from flows.calendar.wanted import Circumstances, Wanted

KIND = "check_in"
AFTER_A_FLAG = timedelta(days=14)
BEFORE_THE_END = timedelta(days=30)
CLOSEST_DAYS = 2
AFTER_EXIT_DAYS = 30
# What the person said, as it is kept in their memory.
MOOD, LOW = "mood", frozenset({"bad", "very_bad"})
PACE, WIDER = "check_ins", "wider"


def check_ins(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """Every check-in from `first` to `last`."""
    if KIND not in known.structure.touchpoints:
        return
    every, _ = pace(known)
    for day in in_step(known, KIND, every, first, last):
        yield Wanted(KIND, day.isoformat(), day)


def pace(known: Circumstances) -> tuple[int, str]:
    """Every how many days a check-in comes, and why."""
    usual = known.structure.touchpoints[KIND].every_days
    if known.pathway.exited(known.today):
        return max(AFTER_EXIT_DAYS, usual), "after_exit"
    if known.memory.get(PACE) == WIDER:
        return usual * 2, "asked"
    reason = _closer(known)
    return (max(min(CLOSEST_DAYS, usual), usual // 2), reason) if reason else (usual, "usual")


def _closer(known: Circumstances) -> str:
    lived, pathway, today = known.lived, known.pathway, known.today
    if lived.flag_open or (lived.flagged_on is not None and today - lived.flagged_on <= AFTER_A_FLAG):
        return "flag"
    if known.memory.get(MOOD) in LOW:
        return "mood"
    end = pathway.contract_until
    if end is not None and today <= end <= today + BEFORE_THE_END:
        return "contract_end"
    return "isolated" if pathway.isolated else ""
