"""Calls that a human is asked to make: instead of messages, because the person asks for one, or because they are silent.

Rule 1: for whom the messenger is not the way, what falls on one day makes one call, and nothing reaches their chat.
Rule 2: one call on one ground at a time: asked for again, it is told again with what is new, and not doubled.
Rule 3: it goes to the referent, else to who stands in for them, else to everybody who can be reached; in closed
hours it waits, and on a day off of theirs as well where nobody else is there.
Rule 4: a call by a human asks for no consent to messages; a refusal and a stop hold it back all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from flows import cards, trends
from flows.availability import Hours, opening_if_known
from flows.calendar.kinds import kind_of
from flows.calls.call import CALENDAR, CALLBACK, Because, Call
from flows.calls.cards import face, keyboard
from flows.calls.sheet import asked_of, in_order, sheet
from flows.content import Content
from flows.crisis_kind import CrisisKind
from flows.effects import AskCall, Effect, Outcome, Remember, Say, SettleTouchpoint, To
from flows.events import TouchpointsDue
from flows.flags import Flag
from flows.half_days import open_day_after
from flows.one_contact import one_contact
from flows.people import Caseworker, Consent, Person
from flows.presence import Turns, alone, in_turn, local_day, seen_by
from flows.relaying import Reader
from flows.situation import House, PersonSituation
from flows.touchpoints import Touchpoint, TouchpointState

# Within so many open days a call is made, or told once more.
OPEN_DAYS = 2
BY_PHONE = "by_phone"
SECOND_TRY = "check_in_again"


def instead(situation: PersonSituation, event: TouchpointsDue, now: datetime) -> Outcome:
    """Decide what becomes of the touchpoints of somebody for whom the messenger is not the way: one call, at most."""
    settled: list[Effect] = []
    ready: list[Touchpoint] = []
    for touchpoint in (t for t in event.touchpoints if t.due_at <= now):
        verdict = _verdict(situation, touchpoint, now)
        if verdict is None:
            ready.append(touchpoint)
        else:
            settled.append(verdict)
    if not ready:
        return Outcome(tuple(settled))
    contact = one_contact(ready, _later_today(situation, event, now))
    first = contact.first
    others = (*contact.then, *contact.covered, *contact.crowded_out, *contact.waiting)
    settled.append(SettleTouchpoint(first.id, TouchpointState.RELEASED, BY_PHONE))
    settled += [SettleTouchpoint(other.id, TouchpointState.MERGED, f"with:{first.kind}") for other in others]
    because = tuple(Because(t.kind, t.facts) for t in (first, *others))
    return Outcome((*settled, *ask(situation, CALENDAR, first.kind, now, because)))


def ask(
    situation: PersonSituation,
    kind: str,
    reason: str,
    now: datetime,
    because: tuple[Because, ...] = (),
    slot: str = "",
    also: Mapping[int, Reader] = MappingProxyType({}),
) -> tuple[Effect, ...]:
    """Ask for a call: a row, and a card for each who may make it; `also` reads it, each in their own lane."""
    house, person, content = situation.house, situation.person, situation.content
    at = opening_if_known(Hours.of(house.structure), now) or now
    known = next((call for call in situation.open_calls if call.kind == kind and call.open), None)
    call = known or _new(situation, kind, now)
    because = in_order((*call.because, *because))
    epidemic = house.crisis_since is not None and house.crisis_kind is CrisisKind.EPIDEMIC
    questions = sheet(
        [reason.kind for reason in because], person.memory, epidemic=situation.pathway.by_phone and epidemic
    )
    # Who took it upon themselves keeps it.
    readers = holders(house, call, situation.referent, at)
    call = replace(
        call,
        because=because,
        sheet=questions,
        slot=slot,
        caseworker_id=_meant(situation, tuple(readers)),
        due_at=open_day_after(Hours.of(house.structure), min(readers.values(), default=at), OPEN_DAYS),
    )
    key = "call_again" if known else "call_new"
    others = {c: at for c in house.caseworkers if c.id in also and c not in readers}
    said = told(content, house, call, {**readers, **others}, key, situation.open_flags, now)
    return (
        AskCall(
            person.id, kind, call.period, reason, slot, call.caseworker_id,
            call.id, call.because, call.sheet, call.due_at,
        ),
        Remember(person.id, asked_of(questions)),
        *(_in_lane(say, also.get(say.to.id)) for say in said),
    )  # fmt: skip


def told(
    content: Content,
    house: House,
    call: Call,
    readers: Mapping[Caseworker, datetime],
    key: str,
    flags: Sequence[Flag],
    now: datetime,
    **more: str,
) -> tuple[Say, ...]:
    """The card of a call, to each of these from when they read it."""
    text = face(content, house, call, cards.text(content, key, **more), flags)
    return tuple(
        Say(
            To("caseworker", reader.id),
            text,
            keyboard(content, house, call, now),
            not_before=reads_at if reads_at > now else None,
            flag_id=call.id,
            # Answering a card writes to the person, which is not the way here.
            about_person=None if call.by_phone else call.person_id,
        )
        for reader, reads_at in readers.items()
    )


def callers(house: House, referent: Caseworker | None, at: datetime) -> dict[Caseworker, datetime]:
    """Who is to call, each from when they are there: the referent, else who stands in, else everybody who can be reached."""
    return seen_by(house, lambda on: in_turn(house, referent, on), at)


def holders(
    house: House, call: Call, referent: Caseworker | None, at: datetime
) -> dict[Caseworker, datetime]:
    """Who is told of a call again: who took it upon themselves if they are there, else whoever is to call."""
    holder = house.caseworker(call.caseworker_id)

    def turns(on: datetime) -> Turns:
        return (*alone(house, holder, on), *in_turn(house, referent, on))

    return seen_by(house, turns, at)


def may_be_called(person: Person, kind: str) -> str | None:
    """Why nobody may call, or None. Who asked to be called is called, whatever they said about messages."""
    if kind == CALLBACK:
        return None
    if person.exited:
        return "exit"
    return f"consent_{person.consent}" if person.consent in {Consent.REFUSED, Consent.STOPPED} else None


def _verdict(situation: PersonSituation, touchpoint: Touchpoint, now: datetime) -> SettleTouchpoint | None:
    """What keeps a touchpoint from being a reason to call now; None when nothing does."""
    person = situation.person
    if now > touchpoint.late_after:
        return SettleTouchpoint(touchpoint.id, TouchpointState.EXPIRED, "late")
    if not kind_of(touchpoint.kind).call:
        return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, BY_PHONE)
    reason = may_be_called(person, CALENDAR)
    if reason is None and person.paused_until is not None and now < person.paused_until:
        reason = "pause"
    if reason is None and touchpoint.kind == SECOND_TRY and not trends.is_silent(person):
        reason = "heard_since"
    if reason is not None:
        return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, reason)
    opening = opening_if_known(Hours.of(situation.house.structure), now) or now + timedelta(days=1)
    if opening > touchpoint.late_after:
        return SettleTouchpoint(touchpoint.id, TouchpointState.EXPIRED, "late:closed")
    if opening > now:
        return SettleTouchpoint(touchpoint.id, TouchpointState.PLANNED, "closed", due_at=opening)
    return None


def _later_today(situation: PersonSituation, event: TouchpointsDue, now: datetime) -> list[Touchpoint]:
    """What comes due later on the same local day, and is worth a call: it would be a second one."""
    zone = ZoneInfo(situation.person.timezone or situation.house.structure.timezone)
    today = now.astimezone(zone).date()
    return [
        t
        for t in event.touchpoints
        if t.due_at > now and t.due_at.astimezone(zone).date() == today and kind_of(t.kind).call
    ]


def _new(situation: PersonSituation, kind: str, now: datetime) -> Call:
    person, referent = situation.person, situation.referent
    return Call(
        # A flag raised in the same turn takes the spare id as it is.
        id=f"{situation.spare_id}-{kind}",
        person_id=person.id,
        person_name=person.full_name,
        kind=kind,
        period=local_day(situation.house, now).isoformat(),
        asked_at=now,
        referent_id=referent.id if referent else None,
        person_phone=person.phone,
        person_language=person.language,
        by_phone=situation.pathway.by_phone,
    )


def _in_lane(say: Say, reader: Reader | None) -> Say:
    return say if reader is None else replace(say, lane=reader.lane, not_before=reader.not_before)


def _meant(situation: PersonSituation, readers: Sequence[Caseworker]) -> int | None:
    if len(readers) == 1:
        return readers[0].id
    return situation.referent.id if situation.referent else None
