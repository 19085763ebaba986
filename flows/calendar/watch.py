"""The dates of a pathway watched « veille du parcours »: contract, trial, PASS IAE, suspension, and the first two weeks.

Rule 1: each date is told of in time, each mark once; a date that moves makes new marks, and those of the old one are withdrawn.
Rule 2: a mark that is past when the date becomes known is not made up for.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from flows.calendar.wanted import Circumstances, Wanted

CONTRACT_MARKS = (90, 60, 30)
PASS_MARKS = (90, 30)
AFTER_CONTRACT_DAYS = 3
TRIAL_AHEAD_DAYS = 7
COMEBACK_AHEAD_DAYS = 7
FIRST_WEEKS = (("first_day", 1), ("who_is_who", 3), ("contact_rules", 8))


def contract_watch(known: Circumstances) -> Iterator[Wanted]:
    """Every contact that the dates of the contract and of the pathway call for, whenever they are."""
    pathway = known.pathway
    yield from _marks("contract_end", "contract_until_on", pathway.contract_until, CONTRACT_MARKS)
    if pathway.contract_until is not None:
        after = pathway.contract_until + timedelta(days=AFTER_CONTRACT_DAYS)
        facts = {"contract_until_on": pathway.contract_until.isoformat()}
        yield Wanted("after_contract", pathway.contract_until.isoformat(), after, facts)
    yield from _marks("pass_end", "pass_until_on", pathway.pass_until, PASS_MARKS)
    if pathway.trial_until is not None:
        ahead = pathway.trial_until - timedelta(days=TRIAL_AHEAD_DAYS)
        yield Wanted(
            "trial_end",
            pathway.trial_until.isoformat(),
            ahead,
            {"trial_until_on": pathway.trial_until.isoformat()},
        )
    if pathway.suspended_until is not None and pathway.suspension_reason is not None:
        back = pathway.suspended_until + timedelta(days=1)
        facts = {"reason": pathway.suspension_reason.value, "back_on": back.isoformat()}
        yield Wanted("comeback", back.isoformat(), back - timedelta(days=COMEBACK_AHEAD_DAYS), facts)


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
