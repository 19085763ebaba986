"""What a caseworker does with an errand: takes it, passes it on, settles it.

Rule 1: an errand is taken once and settled once; the person hears that it is settled, and who has taken a dossier of theirs, in their
open hours.
Rule 2: what nobody has taken within two open days comes back.
Rule 3: a reply is not by itself the end of a letter: it may ask for the next page. Whoever replies settles it with one tap.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards, way_out
from flows.availability import Hours, opening_if_known
from flows.desk_replies import to_me, toast
from flows.dossiers.dossier import Result
from flows.effects import (
    Acknowledge,
    CloseDossier,
    Effect,
    Lane,
    Outcome,
    Rewrite,
    RewriteCards,
    Say,
    To,
)
from flows.errands.cards import face, keyboard
from flows.errands.errand import ATTESTATION, DOSSIER, LETTER, ONCE_MORE, Errand, ErrandState
from flows.errands.reminders import change, comes_back
from flows.events import ChoicePressed
from flows.people import Caseworker, Consent, Person
from flows.presence import seen_by
from flows.situation import CaseworkerSituation

LISTED_MAX = 10
# Whoever has more letters waiting finds them all in the list.
LETTERS_MAX = 3


def press_errand(situation: CaseworkerSituation, press: ChoicePressed, verb: str, now: datetime) -> Outcome:
    """A caseworker pressed a button of an errand's card."""
    errand, me = situation.errand, situation.caseworker
    if errand is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    if errand.state is ErrandState.SETTLED:
        return toast(situation, press, "toast_errand_settled")
    if errand.state is ErrandState.TAKEN and errand.holder_id != me.id:
        holder = situation.house.caseworker(errand.holder_id)
        return toast(situation, press, "toast_taken_by", by=holder.name if holder else "?")
    match verb:
        case "take" | "done" if errand.topic == ATTESTATION:
            return toast(situation, press, "toast_not_yours")
        case "take" if errand.state is ErrandState.TAKEN:
            return toast(situation, press, "toast_yours_already")
        case "take":
            return _take(situation, press, errand, now)
        case "done":
            return _settle(situation, press, errand, now)
        case Result.ACCEPTED | Result.REFUSED | Result.WAITING if errand.dossier is not None:
            return _settle(situation, press, errand, now, Result(verb))
        case "ref":
            return _pass_on(situation, press, errand, now)
        case _:
            return toast(situation, press, "toast_not_yours")


def list_errands(situation: CaseworkerSituation) -> Outcome:
    """Every open errand of the structure, oldest first, with its buttons."""
    found = situation.open_errands
    if not found:
        return Outcome((to_me(situation, "errands_none"),))
    listed = tuple(_card_to_me(situation, errand) for errand in found[:LISTED_MAX])
    return Outcome((to_me(situation, "errands", count=len(found)), *listed))


def offer_to_settle(situation: CaseworkerSituation, person: Person) -> tuple[Say, ...]:
    """One tap to settle each letter of the person that whoever has just replied may have explained, oldest first."""
    content, me = situation.content, situation.caseworker
    letters = [
        errand
        for errand in situation.open_errands
        if errand.topic == LETTER
        and errand.person_id == person.id
        and (errand.state is ErrandState.OPEN or errand.holder_id == me.id)
    ]
    return tuple(
        Say(
            To("caseworker", me.id),
            cards.text(content, "letter_explained", name=errand.person_name, sent=errand.note),
            ((cards.button(content, "errand_done", f"e:{errand.id}:done"),),),
            flag_id=errand.id,
            about_person=errand.person_id,
        )
        for errand in letters[:LETTERS_MAX]
    )


def _take(situation: CaseworkerSituation, press: ChoicePressed, errand: Errand, now: datetime) -> Outcome:
    me = situation.caseworker
    taken = replace(errand, state=ErrandState.TAKEN, holder_id=me.id, due_at=None)
    head = cards.text(situation.content, "card_taken", by=me.name)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_taken")),
            *changed(situation, press, errand, taken, head, now),
            *(_tell_person(situation, "dossier_taken") if errand.topic == DOSSIER else ()),
        )
    )


def _settle(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    errand: Errand,
    now: datetime,
    result: Result | None = None,
) -> Outcome:
    """It is done; `result` is what came of the dossier that it is about, where the caseworker says so."""
    me = situation.caseworker
    head = cards.text(situation.content, "errand_settled", by=me.name)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_errand_done")),
            *changed(situation, press, errand, settled(errand, me), head, now),
            *_close_dossier(errand, result),
            *(
                _tell_person(situation, "errand_settled", topic=errand.topic)
                if result is None
                else _tell_person(situation, "dossier_result", result=result)
            ),
        )
    )


def _pass_on(situation: CaseworkerSituation, press: ChoicePressed, errand: Errand, now: datetime) -> Outcome:
    house, content = situation.house, situation.content
    referent = house.caseworker(errand.referent_id)
    if referent is None or not referent.reachable:
        return toast(situation, press, "toast_no_referent")
    if referent.id == situation.caseworker.id:
        return toast(situation, press, "toast_you_are_referent")
    if errand.state is ErrandState.OPEN and errand.holder_id == referent.id:
        return toast(situation, press, "toast_passed", to=referent.name)
    at = opening_if_known(Hours.of(house.structure), now) or now
    reads_at = seen_by(house, lambda _: ((referent,),), at)[referent]
    again = comes_back(house, reads_at)
    passed = replace(errand, state=ErrandState.OPEN, holder_id=referent.id, rung=ONCE_MORE, due_at=again)
    head = cards.text(content, "errand_passed", to=referent.name)
    asked = cards.text(content, "errand_for_you", by=situation.caseworker.name)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_passed", to=referent.name)),
            *changed(situation, press, errand, passed, head, now),
            Say(
                To("caseworker", referent.id),
                face(content, house, passed, asked, situation.open_flags),
                keyboard(content, house, passed, referent),
                not_before=reads_at if reads_at > now else None,
                flag_id=errand.id,
                about_person=errand.person_id,
            ),
        )
    )


def settled(errand: Errand, by: Caseworker) -> Errand:
    """The same, seen to by this caseworker."""
    return replace(errand, state=ErrandState.SETTLED, holder_id=by.id, due_at=None)


def changed(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    errand: Errand,
    after: Errand,
    head: str,
    now: datetime,
) -> tuple[Effect, ...]:
    """The errand as it stands now, on every card: the one that was pressed keeps what its reader may still do."""
    content, house, me = situation.content, situation.house, situation.caseworker
    text = face(content, house, after, head, situation.open_flags)
    mine = keyboard(content, house, after, me) if after.holder_id == me.id else ()
    return (
        change(errand, after),
        Rewrite(To("caseworker", me.id), text, mine, message_id=press.message_id),
        RewriteCards(
            errand.id,
            private=text,
            group=text,
            except_message_id=press.message_id,
            unsent_not_before=opening_if_known(Hours.of(house.structure), now),
        ),
    )


def _close_dossier(errand: Errand, result: Result | None) -> tuple[Effect, ...]:
    if result is None or errand.dossier is None:
        return ()
    return (CloseDossier(errand.person_id, errand.dossier, result),)


def _tell_person(situation: CaseworkerSituation, key: str, **arguments: str) -> tuple[Effect, ...]:
    person = situation.errand_person
    if person is None or person.consent is Consent.STOPPED or person.exited:
        return ()
    by = situation.caseworker.name
    said = situation.content.words.text(person.language, "house", key, by=by, **arguments)
    ways = way_out.under(situation.content, person)
    return (Say(To("person", person.id), said, ways, lane=Lane.PROACTIVE, counts=False),)


def _card_to_me(situation: CaseworkerSituation, errand: Errand) -> Say:
    content, house, me = situation.content, situation.house, situation.caseworker
    holder = house.caseworker(errand.holder_id)
    head = cards.text(content, "errand_new")
    if holder is not None:
        key = "errand_taken" if errand.state is ErrandState.TAKEN else "errand_passed"
        head = f"{head}\n{cards.text(content, key, to=holder.name)}"
    free = errand.state is ErrandState.OPEN or errand.holder_id == me.id
    return Say(
        To("caseworker", me.id),
        face(content, house, errand, head, situation.open_flags),
        keyboard(content, house, errand, me) if free else (),
        about_person=errand.person_id,
    )
