"""A person asks for an attestation: reads what it will say, says that it is right, or that something is not.

Rule 1: nothing is signed that the person has not read and found right.
Rule 2: what is missing or wrong goes to a human; the robot corrects nothing by itself.
Rule 3: of one kind, one is under way at a time.
Rule 4: the simplified one for trips exists only in an epidemic or a sudden closure, never in a heat wave; its moment is that of the person's yes, never one ahead.
"""

from flows import cards
from flows.attestations import wording
from flows.attestations.attestation import Attestation, Kind, State, mark_of, shown
from flows.attestations.drafting import drafted
from flows.attestations.known import known, missing
from flows.draft import Draft
from flows.effects import Acknowledge, ChangeAttestation, OpenErrand, Rewrite, Say
from flows.errands.asked import new_errand, say_opened
from flows.errands.errand import ATTESTATION, ATTESTATION_DOUBT
from flows.errands.reminders import comes_back, first_read, readers_of, told
from flows.events import ChoicePressed
from flows.presence import local_day


def ask_for(draft: Draft, kind: Kind, reason: str = "") -> None:
    """The person wants an attestation: they read what it will say, or hear what is missing and who sees to it."""
    situation, person, content = draft.situation, draft.person, draft.situation.content
    today = local_day(draft.house, draft.now)
    if any(one.kind is kind and one.state is State.CHECKED for one in situation.attestations):
        _say(draft, "pending")
        return
    if kind is Kind.CRISIS_TRAVEL and not draft.house.limits_trips:
        _say(draft, "crisis_over")
        return
    lacks = missing(kind, person, situation.pathway, today)
    if lacks:
        why = cards.text(content, "attestation_lacks", what=lacks)
        note = f"{wording.title(content.words, cards.LANGUAGE, kind)} : {why}"
        _hand_over(draft, f"{situation.spare_id}-m", ATTESTATION_DOUBT, note, "missing", what=lacks)
        return
    referent = situation.referent.name if situation.referent else ""
    facts = known(kind, person, situation.pathway, draft.house.structure, referent, today, reason)
    draft.effects += drafted(
        content, person, kind, facts, f"{situation.spare_id}-a", situation.attestations, lane=draft.lane
    )


def press_attestation(draft: Draft, press: ChoicePressed) -> None:
    """The person answered to what they have read: it is right, or it is not."""
    _, _, rest = press.data.partition(":")
    number, _, answer = rest.partition(":")
    found = next((one for one in draft.situation.attestations if one.id == number), None)
    if found is None or found.state is not State.DRAFTED or answer not in {"right", "wrong"}:
        draft.effects.append(Acknowledge(press.press_id, draft.text("late_tap")))
        return
    draft.effects += [Acknowledge(press.press_id), _answered(draft, press, found, answer)]
    if answer == "wrong":
        _doubted(draft, found)
    elif found.own_word:
        _signed_alone(draft, found)
    else:
        draft.effects.append(ChangeAttestation(found.id, State.DRAFTED, State.CHECKED))
        _hand_over(draft, found.id, ATTESTATION, _summary(draft, found), "checked")


def _doubted(draft: Draft, attestation: Attestation) -> None:
    draft.effects.append(ChangeAttestation(attestation.id, State.DRAFTED, State.WITHDRAWN))
    _hand_over(draft, attestation.id, ATTESTATION_DOUBT, _summary(draft, attestation), "doubted")


def _signed_alone(draft: Draft, attestation: Attestation) -> None:
    content, house, language = draft.situation.content, draft.house, draft.person.language
    if not house.limits_trips:
        draft.effects.append(ChangeAttestation(attestation.id, State.DRAFTED, State.WITHDRAWN))
        _say(draft, "crisis_over")
        return
    page = wording.paper_of(content, house.structure, attestation, language, draft.zone, draft.now, by="")
    draft.effects += [
        ChangeAttestation(attestation.id, State.DRAFTED, State.VALID),
        Say(
            draft.to_person,
            wording.say(content, language, "ready_own", code=shown(attestation.code)),
            lane=draft.lane,
            paper=page,
            mark=mark_of(attestation.id),
        ),
    ]


def _hand_over(draft: Draft, errand_id: str, topic: str, note: str, key: str, **said: str) -> None:
    """A human signs, or looks at what is wrong: told once, and the person hears to whom it goes."""
    waits = next((e for e in draft.situation.open_errands if (e.topic, e.note) == (topic, note)), None)
    errand = waits or new_errand(draft, topic, note, errand_id)
    readers = readers_of(draft, errand)
    if waits is None:
        again = comes_back(draft.house, first_read(draft, readers))
        draft.effects.append(OpenErrand(errand.id, errand.person_id, topic, note, again))
        draft.effects += told(draft, errand, cards.text(draft.situation.content, "errand_new"), readers)
    _say(draft, key, **said)
    say_opened(draft, readers)


def _summary(draft: Draft, attestation: Attestation) -> str:
    """What it says, as a caseworker reads it on a card."""
    words = draft.situation.content.words
    heading = wording.title(words, cards.LANGUAGE, attestation.kind)
    return "\n".join(
        (f"{heading} :", *wording.body(words, cards.LANGUAGE, attestation.kind, attestation.facts))
    )


def _answered(draft: Draft, press: ChoicePressed, attestation: Attestation, answer: str) -> Rewrite:
    """What was read, and what was answered, without the buttons."""
    content, language = draft.situation.content, draft.person.language
    asked_by = draft.house.caseworker(attestation.asked_by)
    by = asked_by.name if asked_by is not None else ""
    read = wording.preview(content, language, attestation.kind, attestation.facts, by)
    label = content.words.label(language, wording.FILE, "check", answer)
    return Rewrite(draft.to_person, f"{read}\n\n<b>{label}</b>", message_id=press.message_id)


def _say(draft: Draft, key: str, **arguments: str) -> None:
    text = wording.say(draft.situation.content, draft.person.language, key, **arguments)
    draft.effects.append(Say(draft.to_person, text, lane=draft.lane))
