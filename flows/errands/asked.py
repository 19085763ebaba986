"""An errand opened for a person: told to who sees to such things, and the person hears to whom it goes.

Rule 1: it goes to the pay contact for pay, else to the referent, else to everybody who can be reached; in closed hours at the opening.
Rule 2: one errand on one subject at a time: asked again, it is told again to who holds it, and not doubled.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows import cards
from flows.draft import Draft
from flows.effects import OpenErrand
from flows.errands.cards import note_on
from flows.errands.errand import NOT_PAY, Errand, ErrandState
from flows.errands.reminders import change, comes_back, readers_of, told
from flows.people import Caseworker


def open_errand(
    draft: Draft, topic: str, note: str | None = None, dossier: int | None = None
) -> tuple[Caseworker, ...]:
    """Somebody is to see to this for the person, and the person hears to whom it goes; return who is told.

    `note` says in French what else is known, where it is not what the dialogue under way is about.
    """
    orders = [effect for effect in draft.effects if isinstance(effect, OpenErrand)]
    if any(order.topic == topic for order in orders):
        return ()
    note = note_on(draft) if note is None else note
    errand = _asked_already(draft, topic, note, dossier)
    head, again = "errand_again", comes_back(draft.house, draft.when_humans_read() or draft.now)
    if errand is None:
        # A flag raised in the same turn takes the spare id as it is.
        errand_id = f"{draft.situation.spare_id}-{len(orders)}"
        errand, head = new_errand(draft, topic, note, errand_id, dossier), "errand_new"
        draft.effects.append(OpenErrand(errand.id, errand.person_id, topic, note, again, dossier))
    elif errand.state is ErrandState.OPEN and errand.due_at is not None:
        # Told again now, it is not told again today.
        draft.effects.append(change(errand, replace(errand, due_at=again)))
    readers = readers_of(draft, errand)
    draft.effects += told(draft, errand, cards.text(draft.situation.content, head), readers)
    say_opened(draft, readers)
    return readers


def say_opened(draft: Draft, readers: Sequence[Caseworker]) -> None:
    """The person hears to whom it goes, and that nobody has read it yet; or that nobody can be reached."""
    if len(readers) == 1:
        draft.say("errand_opened", to=readers[0].name)
    else:
        draft.say("errand_opened_team" if readers else "kept")


def _asked_already(draft: Draft, topic: str, note: str, dossier: int | None) -> Errand | None:
    """The errand on the same subject that is open already, with what is known of it now."""
    for errand in draft.situation.open_errands:
        if errand.topic != topic or errand.dossier != dossier:
            continue
        if dossier is not None:
            return replace(errand, note=note)
        # Two cards of help, two letters are two subjects; of pay, a date only says which pay it was.
        if topic not in NOT_PAY or errand.note == note:
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
