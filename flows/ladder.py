"""A flag that has waited too long: it climbs, or comes back from who took it and was silent.

Rule 1: each climb tells more people; in closed hours it climbs no further, but who is on call is told again. At the opening it goes on.
Rule 2: the person hears of each new rung; of the last one's repetitions, nothing more.
Rule 3: a flag that nobody takes is never silent, and rings ever more seldom; new words of the person bring the pace back.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards, way_out
from flows.availability import Hours, is_open, opening_if_known
from flows.effects import ChangeFlag, Effect, Lane, Outcome, Say, To
from flows.escalation import LAST_RUNG, due_after, on_call, told_next
from flows.flags import Flag, FlagState, Level
from flows.people import Consent
from flows.situation import FlagSituation, House


def waited_too_long(situation: FlagSituation, flag: Flag, now: datetime) -> Outcome:
    """What happens to a flag whose time is over; nothing when it is closed meanwhile."""
    if flag.state is FlagState.CLOSED or flag.due_at is None or flag.due_at > now:
        return Outcome()
    closed = not is_open(Hours.of(situation.house.structure), now)
    if closed and not (flag.level is Level.CRITICAL and on_call(situation.house)):
        opening = opening_if_known(Hours.of(situation.house.structure), now)
        if opening is not None:
            return Outcome((ChangeFlag(flag.id, was=flag.state, event="held", due_at=opening),))
    if flag.state is FlagState.TAKEN:
        return _come_back(situation, flag, now)
    awake = closed and flag.level is Level.CRITICAL and on_call(situation.house)
    return _repeat_on_call(situation, flag, now) if awake else _climb(situation, flag, now)


def _climb(situation: FlagSituation, flag: Flag, now: datetime) -> Outcome:
    rung = flag.rung + 1
    higher = rung <= LAST_RUNG
    told = told_next(situation.house, flag, situation.referent, rung, now)
    change = ChangeFlag(flag.id, was=FlagState.OPEN, event="climbed", rung=rung, due_at=told.due_at)
    key = "card_climbed" if higher else "card_still_open"
    alerts = cards.alerts(situation.content, situation.house, replace(flag, rung=rung), told, key)
    person = _tell_person(situation, replace(flag, rung=rung), "flag_climbed") if higher else ()
    return Outcome((change, *alerts, *person))


def _repeat_on_call(situation: FlagSituation, flag: Flag, now: datetime) -> Outcome:
    house = situation.house
    told = replace(told_next(house, flag, situation.referent, 0, now), caseworkers=on_call(house), team=False)
    change = ChangeFlag(
        flag.id,
        was=FlagState.OPEN,
        event="repeated",
        repeated=flag.repeated + 1,
        due_at=_rings_again(house, flag, now),
    )
    return Outcome((change, *cards.alerts(situation.content, house, flag, told, "card_still_open")))


def _rings_again(house: House, flag: Flag, now: datetime) -> datetime:
    """At the pace of the last rung, then ever more seldom; a long wait never outlasts an opening, where the ladder goes on."""
    ladder = house.structure.ladder
    apart = ladder.minutes(flag.level, max(flag.rung + 1, LAST_RUNG) + flag.repeated)
    due_at = due_after(house, flag.level, apart, now)
    opening = opening_if_known(Hours.of(house.structure), now)
    if opening is None:
        return due_at
    return min(due_at, due_after(house, flag.level, ladder.minutes(flag.level, flag.rung), opening))


def _come_back(situation: FlagSituation, flag: Flag, now: datetime) -> Outcome:
    house, content = situation.house, situation.content
    taker = house.caseworker(flag.taker_id)
    told = told_next(house, flag, taker or situation.referent, 0, now)
    referent = situation.referent
    awake_only = told.not_before != told.team_not_before
    if referent is not None and referent.reachable and referent not in told.caseworkers and not awake_only:
        told = replace(told, caseworkers=(*told.caseworkers, referent))
    back = replace(flag, state=FlagState.OPEN, rung=0, repeated=0, taker_id=None)
    change = ChangeFlag(
        flag.id,
        was=FlagState.TAKEN,
        event="came_back",
        state=FlagState.OPEN,
        rung=0,
        repeated=0,
        due_at=told.due_at,
        holder_id=told.holder_id,
    )
    alerts = cards.alerts(content, house, back, told, "card_came_back")
    return Outcome((change, *alerts, *_tell_person(situation, flag, "flag_came_back")))


def _tell_person(situation: FlagSituation, flag: Flag, key: str) -> tuple[Effect, ...]:
    if situation.person.consent is Consent.STOPPED or situation.person.exited or not flag.in_chat:
        return ()
    lane = Lane.URGENT if flag.level is Level.CRITICAL else Lane.PROACTIVE
    said = situation.content.words.text(
        situation.person.language, "house", key, level=flag.level.word, rung=str(flag.rung)
    )
    # What is critical says the number to call, and nothing beside it.
    ways = () if lane is Lane.URGENT else way_out.under(situation.content, situation.person)
    return (Say(To("person", situation.person.id), said, ways, lane=lane, counts=False),)
