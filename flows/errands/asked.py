"""An errand opened for a person: told to who sees to such things, and the person hears to whom it goes.

Rule 1: it goes to the pay contact for pay, else to the referent, else to everybody who can be reached; to each when they are there.
Rule 2: one errand on one subject at a time: asked again, it is told again to who holds it, and not doubled.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flows import cards, spoken
from flows.draft import Draft
from flows.effects import OpenErrand
from flows.errands.cards import note_on
from flows.errands.errand import TOLD_APART, Errand, ErrandState
from flows.errands.reminders import change, comes_back, first_read, readers_of, told
from flows.people import Caseworker


def open_errand(
    draft: Draft, topic: str, note: str | None = None, dossier: int | None = None
) -> dict[Caseworker, datetime]:
    """Somebody is to see to this for the person, and the person hears to whom it goes; return who is told, and from when on.

    `note` says in French what else is known, where it is not what the dialogue under way is about.
    """
    orders = [effect for effect in draft.effects if isinstance(effect, OpenErrand)]
    if any(order.topic == topic for order in orders):
        return {}
    note = note_on(draft) if note is None else note
    errand = _asked_already(draft, topic, note, dossier)
    head, known = "errand_again", errand is not None
    if errand is None:
        # A flag raised in the same turn takes the spare id as it is.
        errand_id = f"{draft.situation.spare_id}-{len(orders)}"
        errand, head = new_errand(draft, topic, note, errand_id, dossier), "errand_new"
    readers = readers_of(draft, errand)
    again = comes_back(draft.house, first_read(draft, readers))
    if not known:
        draft.effects.append(OpenErrand(errand.id, errand.person_id, topic, note, again, dossier))
    elif errand.state is ErrandState.OPEN and errand.due_at is not None:
        # Told again now, it is not told again today.
        draft.effects.append(change(errand, replace(errand, due_at=again)))
    draft.effects += told(draft, errand, cards.text(draft.situation.content, head), readers)
    say_opened(draft, readers)
    return readers


def say_opened(draft: Draft, readers: Mapping[Caseworker, datetime]) -> None:
    """The person hears to whom it goes, and that nobody has read it yet, or from when somebody may; or that nobody can be reached."""
    if not readers:
        draft.say("kept")
        return
    reads_at, to = first_read(draft, readers), next(iter(readers)).name
    waits = reads_at > draft.now
    draft.say(
        "errand_opened" if len(readers) == 1 else "errand_opened_team",
        to=to,
        is_open="yes" if draft.open_now and not waits else "no",
        opening=_moment(draft, reads_at) if waits else draft.opening(),
    )


def _moment(draft: Draft, at: datetime) -> str:
    return spoken.moment(draft.words, draft.person.language, at, draft.zone, draft.now)


def _asked_already(draft: Draft, topic: str, note: str, dossier: int | None) -> Errand | None:
    """The errand on the same subject that is open already, with what is known of it now."""
    for errand in draft.situation.open_errands:
        if errand.topic != topic or errand.dossier != dossier:
            continue
        if dossier is not None:
            return replace(errand, note=note)
        # Of pay, a date only says which pay it was.
        if topic not in TOLD_APART or errand.note == note:
            return errand
    return None


def new_errand(draft: Draft, topic: str, note: str, errand_id: str, dossier: int | None = None) -> Errand:
    """An errand about the person, in nobody's hands yet."""
    referent = draft.situation.referent
    return Errand(
        id=errand_id,
        person_id=draft.person.id,
        person_name=draft.person.full_name,
        topic=topic,
        state=ErrandState.OPEN,
        opened_at=draft.now,
        referent_id=referent.id if referent else None,
        note=note,
        person_phone=draft.person.phone,
        person_language=draft.person.language,
        dossier=dossier,
    )
