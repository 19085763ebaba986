"""What a caseworker does with the day's list: reads it, opens somebody's card, notes what came of it.

Rule 1: a button works for a person of the caseworker's own structure, on the list of the day; an older one says so, and notes nothing.
Rule 2: what is noted twice is noted once; who was reached was reached, whatever is pressed after.
Rule 3: a call leaves a line in the journal, whether it was answered or not; a reason not to call stands on the list alone.
"""

from collections.abc import Iterable
from datetime import datetime

from flows import cards, spoken
from flows.availability import Hours
from flows.closing import NOTE_MAX
from flows.desk_replies import opening, to_me, toast
from flows.dossiers.desk import dates_button
from flows.effects import (
    Acknowledge,
    Effect,
    KeepDesk,
    Keyboard,
    LogContact,
    Outcome,
    Rewrite,
    Say,
    SettlePriority,
    To,
)
from flows.events import ChoicePressed, TextReceived
from flows.pathway_desk import pathway_button
from flows.presence import local_day
from flows.priorities import wording
from flows.priorities.cards import (
    done_by,
    face,
    keyboard,
    list_of,
    people_keyboard,
    readable,
    why_keyboard,
)
from flows.priorities.standing import DESK, NOT_TODAY, Followed, Named, Verdict, named_by
from flows.situation import CaseworkerSituation

_CALLS = frozenset({Verdict.REACHED, Verdict.TRIED})


def list_priorities(situation: CaseworkerSituation, now: datetime) -> Outcome:
    """`/priorites`: the list of today, and what is everybody's."""
    house, me = situation.house, situation.caseworker
    if situation.priorities is None:
        when = opening(situation, Hours.of(house.structure), now)
        return Outcome((to_me(situation, "priorities_not_yet", when=when),))
    mine = [followed for followed in situation.priorities if readable(house, me, followed, now)]
    said = [
        list_of(situation.content, house, me, head, part)
        for head, part in (
            ("priorities", [followed for followed in mine if not _shared(followed)]),
            ("priorities_shared", [followed for followed in mine if _shared(followed)]),
        )
        if part
    ]
    return Outcome(tuple(said) or (to_me(situation, "priorities_none"),))


def find_person(situation: CaseworkerSituation, words: str, now: datetime) -> Outcome:
    """`/personne NOM`: the card of whoever bears that name; a button for each, where several may be meant."""
    if situation.followed is not None:
        return Outcome((_card(situation, situation.followed, now),))
    if not situation.found:
        return Outcome((to_me(situation, "person_none" if words.strip() else "person_which"),))
    offered = people_keyboard(situation.found, local_day(situation.house, now))
    return Outcome((to_me(situation, "person_several", offered),))


def press_priority(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button of the list, or of a card."""
    named, followed = named_by(press, {}), situation.followed
    if named is None or followed is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    if named.day != local_day(situation.house, now):
        return toast(situation, press, "toast_priority_late", day=spoken.day(named.day, cards.LANGUAGE))
    if named.verb == "card":
        return Outcome((Acknowledge(press.press_id), _card(situation, followed, now)))
    done = followed.standing.verdict if followed.standing is not None else None
    if done is Verdict.REACHED or (done is not None and done == named.verb):
        return _already(situation, press, followed, done)
    if named.verb == "later":
        return _ask_why(situation, press, followed, named)
    if named.verb in {*_CALLS, *NOT_TODAY}:
        return _noted(situation, press, followed, named)
    return toast(situation, press, "toast_not_yours")


def why_in_words(situation: CaseworkerSituation, written: TextReceived, now: datetime) -> Outcome:
    """The reason not to contact somebody today, in the caseworker's own words."""
    named, followed = named_by(written, situation.desk), situation.followed
    done: tuple[Effect, ...] = (KeepDesk(situation.caseworker.id, {}),)
    if named is None or followed is None:
        return Outcome((*done, to_me(situation, "desk_help")))
    if named.day != local_day(situation.house, now):
        day = spoken.day(named.day, cards.LANGUAGE)
        return Outcome((*done, to_me(situation, "priority_late", day=day)))
    if followed.standing is not None and followed.standing.verdict is Verdict.REACHED:
        return Outcome((*done, _said(situation, followed, Verdict.REACHED)))
    note = written.text.strip()[:NOTE_MAX]
    settled = _settle(situation, followed, named, Verdict.IN_WORDS, note)
    return Outcome((*done, *settled, _said(situation, followed, Verdict.IN_WORDS)))


def _shared(followed: Followed) -> bool:
    return followed.standing is not None and followed.standing.owner_id is None


def _card(situation: CaseworkerSituation, followed: Followed, now: datetime) -> Say:
    content, house = situation.content, situation.house
    return Say(
        To("caseworker", situation.caseworker.id),
        face(content, house, followed, situation.open_flags),
        (
            *keyboard(content, followed, local_day(house, now)),
            (dates_button(content, followed.person), pathway_button(content, followed.person)),
        ),
        about_person=followed.person.id,
    )


def _already(
    situation: CaseworkerSituation, press: ChoicePressed, followed: Followed, done: Verdict
) -> Outcome:
    by = done_by(situation.house, followed.standing) if followed.standing is not None else "?"
    said = wording.verdict(situation.content, done)
    return toast(situation, press, "toast_priority_already", verdict=said, by=by)


def _ask_why(
    situation: CaseworkerSituation, press: ChoicePressed, followed: Followed, named: Named
) -> Outcome:
    content, me = situation.content, situation.caseworker
    reasons = why_keyboard(content, followed.person, named.day)
    return Outcome(
        (
            Acknowledge(press.press_id),
            KeepDesk(me.id, {DESK: f"{named.person_id}:{named.day}"}),
            to_me(situation, "priority_ask_why", reasons, name=followed.person.full_name),
        )
    )


def _noted(situation: CaseworkerSituation, press: ChoicePressed, followed: Followed, named: Named) -> Outcome:
    """What was done, on the message under which it was pressed; nothing can be pressed there any more."""
    verdict, me = Verdict(named.verb), situation.caseworker
    waited = (KeepDesk(me.id, {}),) if DESK in situation.desk else ()
    shown = _said(situation, followed, verdict)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_priority_noted")),
            *waited,
            *_settle(situation, followed, named, verdict),
            Rewrite(shown.to, shown.text, _left(situation, followed, named), message_id=press.message_id),
        )
    )


def _left(situation: CaseworkerSituation, followed: Followed, named: Named) -> Keyboard:
    """Who did not answer may be reached later in the day."""
    if named.verb != Verdict.TRIED:
        return ()
    return keyboard(situation.content, followed, named.day)[:1]


def _settle(
    situation: CaseworkerSituation, followed: Followed, named: Named, verdict: Verdict, note: str = ""
) -> Iterable[Effect]:
    me, was = situation.caseworker, followed.standing.verdict if followed.standing is not None else None
    yield SettlePriority(named.person_id, named.day, was, verdict, me.id, note)
    if verdict in _CALLS:
        yield LogContact(named.person_id, f"priority_{verdict}", "phone", me.id)


def _said(situation: CaseworkerSituation, followed: Followed, verdict: Verdict) -> Say:
    words = wording.verdict(situation.content, verdict)
    return to_me(situation, "priority_noted", name=followed.person.full_name, verdict=words)
