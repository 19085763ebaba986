"""The dates of a pathway watched « veille du parcours »: contract, trial, PASS IAE, suspension, and the first two weeks.

Rule 1: each date is told of in time, each mark once; a date that moves makes new marks, and those of the old one are withdrawn.
Rule 2: a mark that is past when the date becomes known is not made up for.
Rule 3: whether to stay in touch is asked while the person is still there: before the exit that is known, else before the end of
the contract, for an exit is often noted late, and nothing may be sent after it.
Rule 4: who stays in touch hears of the contract that ended with the exit; of other dates nothing is certain any more.
Rule 5: no suspension ends in silence: a return that becomes known late is told of at once, and for a few days after it has come;
while nobody knows the end, there is a sign of life every month.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from flows.availability import last_business_day
from flows.calendar import check_ins
from flows.calendar.kinds import rhythm_of
from flows.calendar.wanted import Circumstances, Wanted
from flows.pathway import SuspensionReason

CONTRACT_MARKS = (90, 60, 30)
PASS_MARKS = (90, 30)
AFTER_CONTRACT_DAYS = 3
TRIAL_AHEAD_DAYS = 7
COMEBACK_AHEAD_DAYS = 7
AFTER_CONTRACT, STAY_IN_TOUCH = "after_contract", "stay_in_touch"
# What the person chose last for after the contract, as dialogues keep it in their memory.
AFTERWARDS, LEAVES = "afterwards", "leave"
# So long after the day of the return a first word of it is still kind, and no news of the past.
COMEBACK_AFTER_DAYS = 3
SIGN_OF_LIFE_DAYS = 30
FIRST_WEEKS = (("first_day", 1), ("who_is_who", 3), ("contact_rules", 8))


def contract_watch(known: Circumstances) -> Iterator[Wanted]:
    """Every contact that the dates of the contract and of the pathway call for, whenever they are."""
    pathway = known.pathway
    yield from _marks("contract_end", "contract_until_on", pathway.contract_until, CONTRACT_MARKS)
    yield from after_contract(known)
    yield from _stay_in_touch(known)
    yield from _marks("pass_end", "pass_until_on", pathway.pass_until, PASS_MARKS)
    if pathway.trial_until is not None:
        ahead = pathway.trial_until - timedelta(days=TRIAL_AHEAD_DAYS)
        yield Wanted(
            "trial_end",
            pathway.trial_until.isoformat(),
            ahead,
            {"trial_until_on": pathway.trial_until.isoformat()},
        )


def suspension(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """The return from a suspension; from `first` to `last`, a sign of life of one whose end nobody knows."""
    if known.pathway.suspended_until is not None:
        yield _comeback(known, known.pathway.suspended_until + timedelta(days=1))
    elif known.pathway.suspended_from is not None:
        yield from _signs_of_life(known, known.pathway.suspended_from, first, last)


def after_contract(known: Circumstances) -> Iterator[Wanted]:
    """How it goes once the contract is over; nothing where the person left before: how it ended then, nobody noted."""
    end, exited_on = known.pathway.contract_until, known.pathway.exited_on
    if end is None or (exited_on is not None and exited_on < end):
        return
    facts = {"contract_until_on": end.isoformat()}
    yield Wanted(AFTER_CONTRACT, end.isoformat(), end + timedelta(days=AFTER_CONTRACT_DAYS), facts)


def last_day_wanted(known: Circumstances) -> date:
    """Until when the person wants to hear from us: who wants nothing after the contract, until its last day."""
    pathway = known.pathway
    leaves = known.memory.get(AFTERWARDS) == LEAVES and not pathway.stays_in_touch
    return pathway.contract_until if leaves and pathway.contract_until is not None else date.max


def _stay_in_touch(known: Circumstances) -> Iterator[Wanted]:
    """Whether they want to hear from us afterwards, on the last open day before; a house without check-ins has nothing to offer."""
    pathway, structure = known.pathway, known.structure
    end = pathway.exited_on or pathway.contract_until
    offered = check_ins.KIND in structure.touchpoints and rhythm_of(structure, check_ins.KIND).active
    if end is None or pathway.stays_in_touch or not offered:
        return
    day = last_business_day(known.hours, end - timedelta(days=1))
    yield Wanted(STAY_IN_TOUCH, end.isoformat(), day)


def first_weeks(known: Circumstances) -> Iterator[Wanted]:
    """The first two weeks: how the first day went, who is who, how contact works."""
    started = known.pathway.started_on
    if started is None:
        return
    for kind, days in FIRST_WEEKS:
        yield Wanted(
            kind, started.isoformat(), started + timedelta(days=days), {"started_on": started.isoformat()}
        )


def _marks(kind: str, fact: str, end: date | None, marks: tuple[int, ...]) -> Iterator[Wanted]:
    if end is None:
        return
    for days in marks:
        facts = {"days": str(days), fact: end.isoformat()}
        yield Wanted(kind, f"{end:%y%m%d}-{days}", end - timedelta(days=days), facts)


def _comeback(known: Circumstances, back: date) -> Wanted:
    mark = back - timedelta(days=COMEBACK_AHEAD_DAYS)
    day = max(mark, known.today)
    returned = "yes" if day >= back else "no"
    facts = {"reason": _reason(known), "back_on": back.isoformat(), "returned": returned}
    too_late = day > back + timedelta(days=COMEBACK_AFTER_DAYS)
    return Wanted("comeback", back.isoformat(), mark if too_late else day, facts)


def _signs_of_life(known: Circumstances, begun: date, first: date, last: date) -> Iterator[Wanted]:
    months = max(1, -((begun - first).days // SIGN_OF_LIFE_DAYS))
    day = begun + timedelta(days=SIGN_OF_LIFE_DAYS * months)
    while day <= last:
        yield Wanted("sign_of_life", day.isoformat(), day, {"reason": _reason(known)})
        day += timedelta(days=SIGN_OF_LIFE_DAYS)


def _reason(known: Circumstances) -> str:
    """Words that suit anybody, where nobody said what keeps the person away."""
    return (known.pathway.suspension_reason or SuspensionReason.OTHER).value
