"""What signs of trouble in one turn lead to: one flag, humans told, the person answered.

Rule 1: whatever raised them, the signs of one turn make one flag, at the highest of their levels.
Rule 2: a flag of that person that is still open is joined, not doubled, when it shares a category, when these signs are a plain
call for a human, or when it did not say yet what it is about.
Rule 3: what the person no longer says makes a medium flag, or a line on one that is open; the person is not told of it.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.answering import answer
from flows.draft import Draft
from flows.effects import ChangeFlag, Effect, RaiseFlag, Say
from flows.escalation import LAST_RUNG, due_after, told_first
from flows.flags import CATEGORIES, Flag, FlagState, Level
from flows.helplines import FIRST_TEXT
from flows.people import Caseworker

# Categories that say that something is wrong, and not yet what.
UNSAID = {"help", "distress"}
# The newest reasons come first; more than these, nobody reads.
REASONS_MAX = 8


class Signals:
    """The signs of trouble that one turn has come upon."""

    def __init__(self) -> None:
        """None so far."""
        self.categories: tuple[str, ...] = ()
        self.level: Level | None = None
        self.reasons: tuple[str, ...] = ()
        self.excerpt = ""
        self.notes: tuple[str, ...] = ()
        self.trends: tuple[str, ...] = ()
        # A human heard them on the telephone: the person is not answered in their chat.
        self.by_phone = False

    def notice(self, why: str) -> None:
        """A sign in what the person no longer says, in plain French."""
        self.trends = (*self.trends, why)

    def note(self, why: str) -> None:
        """What the person says about a flag raised earlier, in plain French: no sign of its own, and it belongs on the flag."""
        self.notes = (*self.notes, why)

    def add(self, categories: tuple[str, ...], level: Level, reasons: tuple[str, ...], excerpt: str) -> None:
        """One more sign; `excerpt` are the words that hold it, `reasons` why, in plain French for the caseworker."""
        both = {*self.categories, *categories}
        self.categories = tuple(category for category in CATEGORIES if category in both)
        self.level = level if self.level is None else max(self.level, level)
        self.reasons = (*self.reasons, *(reason for reason in reasons if reason not in self.reasons))
        self.excerpt = self.excerpt or excerpt

    @property
    def grave(self) -> bool:
        """Say whether chatting on would be out of place."""
        return self.level is not None and self.level >= Level.HIGH


def first_effects(draft: Draft, signals: Signals) -> tuple[Effect, ...]:
    """All that the signs of this turn lead to, to go out before everything else; nothing when there are none."""
    if signals.level is None:
        return _unspoken(draft, signals) if signals.trends else _answered(draft, signals)
    signals.reasons = (*signals.reasons, *signals.trends)
    joined = _to_join(draft, signals)
    if joined is None:
        return _raise(draft, signals, signals.level)
    return _join(draft, signals, signals.level, joined)


def _to_join(draft: Draft, signals: Signals) -> Flag | None:
    """The open flag that these signs belong to: one day of trouble must not ring twice and be taken twice."""
    wanted = set(signals.categories)
    return next(
        (
            flag
            for flag in _gravest_first(draft)
            if wanted & set(flag.categories) or wanted == {"help"} or set(flag.categories) <= UNSAID
        ),
        None,
    )


def _gravest_first(draft: Draft) -> list[Flag]:
    return sorted(draft.situation.open_flags, key=lambda flag: -flag.level)


def _unspoken(draft: Draft, signals: Signals) -> tuple[Effect, ...]:
    """Nobody said anything: whoever holds an open flag reads it there; else it is a flag of its own."""
    if draft.situation.open_flags:
        signals.notes = (*signals.notes, *signals.trends)
        return _answered(draft, signals)
    signals.reasons, before = signals.trends, draft.conversation
    raised = _raise(draft, signals, Level.MEDIUM)
    # The person hears nothing, so nothing counts as said to them: not even that the house is closed.
    draft.conversation = before
    return tuple(effect for effect in raised if not _to_the_person(effect))


def _to_the_person(effect: Effect) -> bool:
    return isinstance(effect, Say) and effect.to.kind == "person"


def _answered(draft: Draft, signals: Signals) -> tuple[Effect, ...]:
    """What was only noted is written on the gravest flag that is open."""
    flag = next(iter(_gravest_first(draft)), None)
    if flag is None or not signals.notes:
        return ()
    reasons = tuple(dict.fromkeys((*signals.notes, *flag.reasons)))[:REASONS_MAX]
    return (
        ChangeFlag(flag.id, was=flag.state, event="answered", reasons=reasons, note="; ".join(signals.notes)),
    )


def _raise(draft: Draft, signals: Signals, level: Level) -> tuple[Effect, ...]:
    house, person = draft.house, draft.person
    told = told_first(house, draft.situation.referent, level, draft.now)
    flag = Flag(
        id=draft.situation.spare_id,
        person_id=person.id,
        person_name=person.full_name,
        person_initials=person.initials,
        categories=signals.categories,
        level=level,
        reasons=(*signals.reasons, *signals.notes)[:REASONS_MAX],
        excerpt=signals.excerpt,
        state=FlagState.OPEN,
        raised_at=draft.now,
        due_at=told.due_at,
        holder_id=told.holder_id,
        person_phone=person.phone,
        person_language=person.language,
        contacts=draft.situation.contacts,
        by_phone=signals.by_phone,
    )
    raised = RaiseFlag(
        flag.id, person.id, flag.categories, level, flag.reasons, flag.excerpt, told.due_at, told.holder_id, flag.by_phone,
    )  # fmt: skip
    alerts = cards.alerts(draft.situation.content, house, flag, told, "card_new")
    if signals.by_phone:
        return (raised, *alerts)
    said = answer(draft, signals.categories, signals.categories, level, told, joined=False)
    return (*said, raised, *alerts)


def _join(draft: Draft, signals: Signals, level: Level, flag: Flag) -> tuple[Effect, ...]:
    categories = tuple(c for c in CATEGORIES if c in {*flag.categories, *signals.categories})
    worse = level > flag.level
    # Graver words begin the ladder again; any new words end the long waits of a flag that nobody takes.
    seldom = flag.state is FlagState.OPEN and (flag.rung > LAST_RUNG or flag.repeated > 0)
    rung = 0 if worse else min(flag.rung, LAST_RUNG) if seldom else None
    grown = replace(
        flag,
        level=max(level, flag.level),
        categories=categories,
        reasons=tuple(dict.fromkeys((*signals.notes, *signals.reasons, *flag.reasons)))[:REASONS_MAX],
        excerpt="\n".join(dict.fromkeys(filter(None, (signals.excerpt, flag.excerpt)))),
        by_phone=flag.by_phone and signals.by_phone,
    )
    change = ChangeFlag(
        flag.id,
        was=flag.state,
        event="joined",
        level=grown.level,
        categories=categories,
        reasons=grown.reasons,
        excerpt=grown.excerpt,
        by_phone=grown.by_phone,
        rung=rung,
        repeated=None if rung is None else 0,
        due_at=None if rung is None else _sooner(draft, grown, rung),
        note="; ".join(signals.reasons),
    )
    told = told_first(draft.house, _hears_of(draft, flag), grown.level, draft.now)
    if flag.state is FlagState.TAKEN and not worse:
        told = replace(told, team=False)
    alerts = cards.alerts(draft.situation.content, draft.house, grown, told, "card_more")
    if signals.by_phone:
        return (change, *alerts)
    about = signals.categories if set(signals.categories) & set(FIRST_TEXT) else categories
    fresh = tuple(c for c in signals.categories if c not in flag.categories or flag.level < Level.HIGH)
    return (*answer(draft, about, fresh, level, told, joined=True), change, *alerts)


def _hears_of(draft: Draft, flag: Flag) -> Caseworker | None:
    return (
        draft.house.caseworker(flag.taker_id)
        or draft.house.caseworker(flag.holder_id)
        or draft.situation.referent
    )


def _sooner(draft: Draft, flag: Flag, rung: int) -> datetime:
    """When a flag that goes back to `rung` is due: by the clock of its level, and never later than it was."""
    ladder = draft.house.structure.ladder
    taken = flag.state is FlagState.TAKEN
    minutes = ladder.silence_minutes(flag.level) if taken else ladder.minutes(flag.level, rung)
    due_at = due_after(draft.house, flag.level, minutes, draft.now)
    return due_at if flag.due_at is None else min(due_at, flag.due_at)
