"""Passing on to humans what a person sends: words, pieces, and what they answered after a sign of trouble.

Rule 1: it goes to the referent, and to who stands in while they are away, or to whoever else can be reached; in closed hours it
waits for the opening.
Rule 2: what tells how to help somebody in trouble goes the way of the flag: to who holds it, as fast.
Rule 3: while a flag is open, all that the person sends goes to who holds it as well: what a voice note says, nobody knows yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows import cards
from flows.documents.document import Document
from flows.dossiers.told import document_title
from flows.draft import Draft
from flows.effects import Lane, Say, To
from flows.errands.cards import note_on, subject_of
from flows.errands.errand import FOR_LEADS, NOT_PAY
from flows.escalation import told_first
from flows.events import PieceReceived
from flows.flags import Level
from flows.lengths import in_parts
from flows.people import Caseworker, Role
from flows.presence import absence_of, cover_of, stand_ins

# Telegram takes 1,024 characters with a piece; a heading and a name come before the words.
WITH_PIECE_MAX = 700
# Telegram shows them without any words: these go before.
WORDLESS = ("location", "sticker")


def to_humans(
    draft: Draft, key: str, words: str, piece: PieceReceived | None = None, about: str | None = None
) -> bool:
    """Pass words and a piece on under the heading `key`; say whether anybody can be reached.

    `about`: the topic that they answer to; it is then for who sees to that.
    """
    content = draft.situation.content
    attachment = (piece.kind, piece.file_id) if piece is not None and piece.file_id else None
    kind = content.words.text(cards.LANGUAGE, "desk", f"piece_{piece.kind}") if piece is not None else ""
    first = _readers(draft) if about is None else _seeing_to(draft, about)
    readers = {**first, **flag_holders(draft)}
    subject = ""
    if about is not None:
        key, subject = "answered_about", subject_of(content, about, note_on(draft))
    parts, carrier = in_parts(words), 0
    if attachment and attachment[0] in WORDLESS:
        parts, carrier = (*parts, ""), len(parts)
    elif attachment and len(words) > WITH_PIECE_MAX:
        # A caption holds little: the piece goes first, and the words after it.
        parts = ("", *parts)
    for number, part in enumerate(parts):
        text = cards.text(content, key, name=draft.person.full_name, words=part, piece=kind, subject=subject)
        draft.effects += [
            Say(
                To("caseworker", caseworker_id),
                text if part else text.rstrip(),
                lane=reader.lane,
                not_before=reader.not_before,
                about_person=draft.person.id,
                piece=attachment if number == carrier else None,
            )
            for caseworker_id, reader in readers.items()
        ]
    return bool(readers)


def send_on(draft: Draft, document: Document, readers: Sequence[Caseworker]) -> None:
    """Give these a document of the person's, by the name that the messenger has for it; in closed hours at the opening."""
    title = document_title(draft.situation, document, cards.LANGUAGE)
    text = cards.text(draft.situation.content, "document_of", name=draft.person.full_name, title=title)
    draft.effects += [
        Say(
            To("caseworker", reader.id),
            text,
            not_before=draft.when_humans_read(),
            about_person=draft.person.id,
            piece=(document.piece, document.file_id),
        )
        for reader in readers
    ]


def tell_how_to_help(draft: Draft, answers: str, level: Level) -> None:
    """What the person answered once a flag was raised: the subject, the way, the hour, what to avoid."""
    taker = _taker(draft)
    told = told_first(draft.house, taker or draft.situation.referent, level, draft.now)
    text = cards.text(
        draft.situation.content, "flag_answers", name=draft.person.full_name, answers=in_parts(answers)[0]
    )
    draft.effects += [
        Say(
            To("caseworker", reader.id),
            text,
            lane=Lane.URGENT if level is Level.CRITICAL else Lane.REPLY,
            not_before=told.not_before,
            about_person=draft.person.id,
        )
        for reader in told.caseworkers
    ]


def told_aside(draft: Draft) -> tuple[Caseworker, ...]:
    """Who hears what became of the person's messages: the referent, and who stands in while they are away."""
    referent, at = draft.situation.referent, draft.when_humans_read() or draft.now
    if referent is None:
        return ()
    return tuple(c for c in (referent, *stand_ins(draft.house, referent, at)) if c.reachable)


def who_sees_to(draft: Draft, topic: str) -> tuple[Caseworker, ...]:
    """Who sees to such an errand: for pay the pay contact, else the referent, each or who stands in; else whoever can be reached.

    What is asked of somebody's own data goes to the leads who can be reached, if there are any.
    """
    house, at = draft.house, draft.when_humans_read() or draft.now
    leads = tuple(c for c in house.caseworkers if c.reachable and c.role is Role.LEAD)
    if topic in FOR_LEADS and leads:
        return leads
    pay = house.structure.pay_contact if topic not in NOT_PAY else None
    contact = next((c for c in house.caseworkers if c.name == pay), None)
    for one in filter(None, (contact, draft.situation.referent)):
        if one.reachable and absence_of(house, one, at) is None:
            return (one,)
        cover = cover_of(house, one, at)
        if cover is not None:
            return (cover,)
    return tuple(caseworker for caseworker in house.caseworkers if caseworker.reachable)


@dataclass(frozen=True, slots=True)
class Reader:
    """How words reach a caseworker: in which lane, and from when on (None: now)."""

    lane: Lane
    not_before: datetime | None


def _readers(draft: Draft) -> dict[int, Reader]:
    at_work = Reader(Lane.REPLY, draft.when_humans_read())
    referent = draft.situation.referent
    if referent is not None and referent.reachable:
        standing_in = stand_ins(draft.house, referent, at_work.not_before or draft.now)
        return {caseworker.id: at_work for caseworker in (referent, *standing_in)}
    return {caseworker.id: at_work for caseworker in draft.house.caseworkers if caseworker.reachable}


def _seeing_to(draft: Draft, topic: str) -> dict[int, Reader]:
    at_work = Reader(Lane.REPLY, draft.when_humans_read())
    return {caseworker.id: at_work for caseworker in who_sees_to(draft, topic)}


def flag_holders(draft: Draft) -> dict[int, Reader]:
    """Who took the person's flag; of a critical one that nobody took yet in closed hours, who is on call."""
    level = max((flag.level for flag in draft.situation.open_flags), default=Level.MEDIUM)
    lane = Lane.URGENT if level is Level.CRITICAL else Lane.REPLY
    taker = _taker(draft)
    told = told_first(draft.house, taker or draft.situation.referent, level, draft.now)
    if taker is not None and taker not in told.caseworkers:
        # Somebody else is awake, and this is theirs: they read it at the opening.
        return {taker.id: Reader(Lane.REPLY, told.team_not_before)}
    if taker is not None:
        return {taker.id: Reader(lane, told.not_before)}
    if told.not_before is None and not draft.open_now:
        return {caseworker.id: Reader(lane, None) for caseworker in told.caseworkers}
    return {}


def _taker(draft: Draft) -> Caseworker | None:
    """Who has taken a flag of this person: of the gravest, if several are taken."""
    taken = [flag for flag in draft.situation.open_flags if flag.taker_id]
    gravest = max(taken, key=lambda flag: flag.level, default=None)
    taker = draft.house.caseworker(gravest.taker_id) if gravest is not None else None
    return taker if taker is not None and taker.reachable else None
