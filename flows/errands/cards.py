"""What caseworkers see of an errand: private cards only, for an errand says what somebody lacks."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from flows import cards, spoken
from flows.content import Content
from flows.dossiers.dossier import Result
from flows.dossiers.told import EXPIRING
from flows.draft import Draft
from flows.effects import Keyboard
from flows.errands.errand import ATTESTATION, Errand, ErrandState
from flows.flags import Flag
from flows.guides.shelf import title_of
from flows.people import Caseworker
from flows.situation import House


def face(content: Content, house: House, errand: Errand, head: str, flags: Iterable[Flag]) -> str:
    """The card: who, what about, since when, how to reach them; `flags` are those open, that may say not to call."""
    silently = any(cards.cannot_talk(content, flag) for flag in flags if flag.person_id == errand.person_id)
    since = spoken.dated(content.words, cards.LANGUAGE, errand.opened_at, house.structure.timezone)
    signs = errand.topic == ATTESTATION
    subject = subject_of(content, errand.topic, "" if signs else errand.note)
    lines = [
        head,
        cards.text(content, "errand_who", name=errand.person_name, subject=subject),
        *([cards.text(content, "attestation_says", said=errand.note)] if signs else []),
        cards.text(content, "flag_since", when=since),
        cards.way_to_reach(content, errand.person_phone, errand.person_language, silently=silently),
    ]
    return "\n".join(lines)


def keyboard(content: Content, house: House, errand: Errand, reader: Caseworker) -> Keyboard:
    """What `reader` may do with the errand."""
    if errand.state is ErrandState.SETTLED:
        return ()
    referent = house.caseworker(errand.referent_id)
    theirs = {reader.id, errand.holder_id}
    if errand.topic == ATTESTATION:
        verbs = ["sign", "refuse"]
    else:
        verbs = [*(["take"] if errand.state is ErrandState.OPEN else []), "done"]
    verbs += ["ref"] if referent is not None and referent.reachable and referent.id not in theirs else []
    rows = [(cards.button(content, f"errand_{verb}", f"e:{errand.id}:{verb}"),) for verb in verbs]
    if errand.dossier is not None:
        results = (Result.ACCEPTED, Result.REFUSED, Result.WAITING)
        rows += [(cards.button(content, f"errand_{one}", f"e:{errand.id}:{one}"),) for one in results]
    return tuple(rows)


def subject_of(content: Content, topic: str, note: str) -> str:
    """What it is about, as a caseworker reads it: « paie en retard (samedi 5 décembre) »."""
    said = cards.text(content, f"topic_{topic}")
    return f"{said} ({note})" if note else said


def note_on(draft: Draft) -> str:
    """What the dialogue under way is about, as a caseworker reads it: a date, or a card of help; nothing when it is about none."""
    content, frame = draft.situation.content, draft.conversation.current
    dialogue = content.dialogues.get(frame.dialogue) if frame is not None else None
    if frame is None or dialogue is None:
        return ""
    paper = frame.memory.get(EXPIRING)
    about = content.words.text(cards.LANGUAGE, "house", "paper_name", paper=paper) if paper else ""
    for name in dialogue.given:
        if name.endswith("_on"):
            with suppress(ValueError):
                day = spoken.day(date.fromisoformat(frame.memory.get(name, "")), cards.LANGUAGE)
                return f"{about}, {day}" if about else day
    return about or title_of(content, frame.dialogue, cards.LANGUAGE)
