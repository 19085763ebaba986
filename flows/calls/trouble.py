"""A difficulty heard on the telephone becomes a flag, like any other sign of trouble.

Rule 1: it joins a flag of the person that is open, where signs of that kind do; it climbs and comes back like any flag.
Rule 2: who says that they see to it has it at once; the others see in whose hands it is.
Rule 3: nothing of it is said to the person in their chat: they said it to a human.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.calls.call import Call
from flows.conversation import Conversation
from flows.draft import Draft
from flows.effects import Acknowledge, ChangeFlag, Effect, RaiseFlag, Say, To
from flows.events import ChoicePressed
from flows.flags import Flag, FlagState, Level
from flows.handing import take
from flows.people import Person
from flows.signals import Signals, first_effects
from flows.situation import CaseworkerSituation, PersonSituation


def raised(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    call: Call,
    category: str,
    level: Level,
    now: datetime,
    *,
    mine: bool,
) -> tuple[Effect, ...]:
    """The flag of a difficulty; `mine`: who heard of it sees to it."""
    person = situation.call_person
    if person is None:
        return ()
    reason = cards.text(situation.content, "reason_call", by=situation.caseworker.name)
    signals = Signals()
    signals.by_phone = True
    signals.add((category,), level, (reason,), "")
    effects = _effects(situation, person, signals, now, call.referent_id)
    flag = _flag_of(situation, person, effects, now) if mine else None
    if flag is None or flag.state is not FlagState.OPEN:
        return effects
    me = To("caseworker", situation.caseworker.id)
    taken = take(replace(situation, flag_person=None), press, flag, now)
    return (
        *(effect for effect in effects if not (isinstance(effect, Say) and effect.to == me)),
        *(effect for effect in taken.effects if not isinstance(effect, Acknowledge)),
    )


def silent_flag(situation: CaseworkerSituation, person: Person, now: datetime) -> tuple[Effect, ...]:
    """Somebody who used to answer does not, for the second time: the same flag as when messages stay unanswered."""
    signals = Signals()
    signals.notice(cards.text(situation.content, "reason_silent"))
    referent = situation.call.referent_id if situation.call is not None else None
    return _effects(situation, person, signals, now, referent)


def flag_named(effects: tuple[Effect, ...]) -> str | None:
    """The flag that was raised or joined."""
    return next((e.flag_id for e in effects if isinstance(e, RaiseFlag | ChangeFlag)), None)


def _effects(
    situation: CaseworkerSituation, person: Person, signals: Signals, now: datetime, referent_id: int | None
) -> tuple[Effect, ...]:
    about = PersonSituation(
        content=situation.content,
        house=situation.house,
        person=person,
        referent=situation.house.caseworker(referent_id),
        conversation=Conversation(),
        spare_id=situation.spare_id,
        open_flags=_open_flags(situation, person),
    )
    return first_effects(Draft(about, now), signals)


def _flag_of(
    situation: CaseworkerSituation, person: Person, effects: tuple[Effect, ...], now: datetime
) -> Flag | None:
    """The flag that was raised or joined, as it stands now."""
    for effect in effects:
        match effect:
            case RaiseFlag():
                return Flag(
                    id=effect.flag_id,
                    person_id=person.id,
                    person_name=person.full_name,
                    person_initials=person.initials,
                    categories=effect.categories,
                    level=effect.level,
                    reasons=effect.reasons,
                    excerpt=effect.excerpt,
                    state=FlagState.OPEN,
                    raised_at=now,
                    due_at=effect.due_at,
                    holder_id=effect.holder_id,
                    person_phone=person.phone,
                    person_language=person.language,
                    by_phone=True,
                )
            case ChangeFlag(event="joined", level=level, categories=categories, reasons=reasons):
                known = next(f for f in _open_flags(situation, person) if f.id == effect.flag_id)
                return replace(
                    known,
                    level=level or known.level,
                    categories=categories or known.categories,
                    reasons=reasons or known.reasons,
                    by_phone=bool(effect.by_phone),
                )
    return None


def _open_flags(situation: CaseworkerSituation, person: Person) -> tuple[Flag, ...]:
    return tuple(flag for flag in situation.open_flags if flag.person_id == person.id)
