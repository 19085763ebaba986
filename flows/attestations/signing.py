"""What caseworkers do with attestations: have one prepared for a person, sign it with one press, or say that they do not.

Rule 1: whoever signs is of the person's structure, and signs only what the person has found right.
Rule 2: once it is signed the page goes to the person, whether or not they want messages, and nothing on it changes any more.
Rule 3: one that is no longer valid says so to whoever checks it, and the person hears of it.
"""

from datetime import datetime

from flows import cards, way_out
from flows.attestations import wording
from flows.attestations.attestation import Attestation, Kind, State, mark_of, shown
from flows.attestations.drafting import drafted
from flows.attestations.known import known, missing
from flows.content import Content
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, ChangeAttestation, Keyboard, Lane, Outcome, Rewrite, Say, TakeBack, To
from flows.errands.desk import changed, settled
from flows.errands.errand import Errand, ErrandState
from flows.events import ChoicePressed
from flows.people import Consent, Person
from flows.presence import local_day
from flows.situation import CaseworkerSituation
from flows.urgency import cannot_write

# What a caseworker may have prepared; the simplified one is the person's own word.
OFFERED = (Kind.PRESENCE, Kind.PATHWAY, Kind.WORK_TRAVEL)
LISTED_MAX = 5


def attestation_told(situation: CaseworkerSituation, words: str) -> Outcome:
    """`/attestation NOM`: which kind, for whoever bears that name."""
    if not situation.found:
        return Outcome((to_me(situation, "person_none" if words.strip() else "attestation_which"),))
    return Outcome(
        tuple(
            to_me(situation, "attestation_for", _offered(situation, person), name=person.full_name)
            for person in situation.found[:LISTED_MAX]
        )
    )


def press_prepare(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A kind was chosen for a person: they read it first."""
    about, kind = situation.subject, _kind(press.data)
    if about is None or kind is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    person, content, house = about.person, situation.content, situation.house
    refused = cannot_write(person) or (None if person.consent is Consent.GIVEN else "write_no_consent")
    if refused is not None:
        return _answered(situation, press, cards.text(content, refused, name=person.full_name))
    called = wording.title(content.words, cards.LANGUAGE, kind)
    if any(one.kind is kind and one.state is State.CHECKED for one in about.under_way):
        return toast(situation, press, "toast_attestation_waits")
    today = local_day(house, now)
    lacks = missing(kind, person, about.pathway, today)
    if lacks:
        why = cards.text(content, "attestation_lacks", what=lacks)
        said = cards.text(content, "attestation_missing", title=called, name=person.full_name, why=why)
        return _answered(situation, press, said)
    referent = house.caseworker(about.referent_id)
    facts = known(kind, person, about.pathway, house.structure, referent.name if referent else "", today)
    said = cards.text(content, "attestation_asked", title=called, name=person.full_name)
    me = situation.caseworker
    shown_to_person = drafted(
        content, person, kind, facts, f"{situation.spare_id}-a", about.under_way, Lane.PROACTIVE, me
    )
    return _answered(situation, press, said) + Outcome(shown_to_person)


def press_signature(
    situation: CaseworkerSituation, press: ChoicePressed, errand: Errand, verb: str, now: datetime
) -> Outcome:
    """One press signs; another says that this caseworker does not sign, and nobody else does either."""
    attestation, person = situation.attestation, situation.errand_person
    if attestation is None or person is None or situation.in_group or attestation.state is not State.CHECKED:
        return toast(situation, press, "toast_errand_settled")
    me, content = situation.caseworker, situation.content
    if errand.state is ErrandState.TAKEN and errand.holder_id != me.id:
        holder = situation.house.caseworker(errand.holder_id)
        return toast(situation, press, "toast_taken_by", by=holder.name if holder else "?")
    if verb == "refuse":
        head = cards.text(content, "attestation_refused", by=me.name)
        told = "toast_errand_done" if cannot_write(person) is None else "toast_say_it_yourself"
        said = wording.say(content, person.language, "refused", by=me.name)
        return Outcome(
            (
                Acknowledge(press.press_id, cards.text(content, told)),
                ChangeAttestation(attestation.id, State.CHECKED, State.WITHDRAWN),
                *changed(situation, press, errand, settled(errand, me), head, now),
                Say(
                    To("person", person.id),
                    said,
                    way_out.under(content, person),
                    Lane.PROACTIVE,
                    counts=False,
                ),
            )
        )
    if person.exited or person.blocked:
        return toast(situation, press, "toast_attestation_unreachable")
    return _signed(situation, press, errand, attestation, person, now)


def _signed(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    errand: Errand,
    attestation: Attestation,
    person: Person,
    now: datetime,
) -> Outcome:
    me, content, structure = situation.caseworker, situation.content, situation.house.structure
    page = wording.paper_of(
        content, structure, attestation, person.language, structure.timezone, now, by=me.name
    )
    code = shown(attestation.code)
    head = cards.text(content, "attestation_signed", by=me.name, code=code)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_attestation_signed")),
            ChangeAttestation(attestation.id, State.CHECKED, State.VALID, by_caseworker=me.id),
            *changed(situation, press, errand, settled(errand, me), head, now),
            Say(
                To("person", person.id),
                wording.say(content, person.language, "ready", by=me.name, code=code),
                lane=Lane.PROACTIVE,
                counts=False,
                paper=page,
                mark=mark_of(attestation.id),
            ),
        )
    )


def withdrawn(content: Content, person: Person, attestation: Attestation) -> Outcome:
    """A valid attestation holds no more: its page does not leave if it still waits, and the person hears of it."""
    title = wording.title(content.words, person.language, attestation.kind)
    said = wording.say(content, person.language, "withdrawn", title=title, code=shown(attestation.code))
    return Outcome(
        (
            ChangeAttestation(attestation.id, State.VALID, State.WITHDRAWN),
            TakeBack(mark_of(attestation.id), "withdrawn"),
            Say(To("person", person.id), said, way_out.under(content, person), Lane.PROACTIVE, counts=False),
        )
    )


def _offered(situation: CaseworkerSituation, person: Person) -> Keyboard:
    return tuple(
        (cards.button(situation.content, f"attest_{kind}", f"{wording.ATTESTATION}:new:{person.id}:{kind}"),)
        for kind in OFFERED
    )


def _kind(data: str) -> Kind | None:
    return next((kind for kind in OFFERED if data.rpartition(":")[2] == kind.value), None)


def _answered(situation: CaseworkerSituation, press: ChoicePressed, text: str) -> Outcome:
    me = To("caseworker", situation.caseworker.id)
    return Outcome((Acknowledge(press.press_id), Rewrite(me, text, message_id=press.message_id)))
