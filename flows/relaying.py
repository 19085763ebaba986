"""Passing on to humans what a person sends: words, pieces, and what they answered after a sign of trouble.

Rule 1: it goes to the referent, and to who stands in while they are away or off, or to whoever else can be reached; each reads it when
they are there, in closed hours at the opening.
Rule 2: what tells how to help somebody in trouble goes the way of the flag: to who holds it, as fast.
Rule 3: while a flag is open, all that the person sends goes to who holds it as well: what a voice note says, nobody knows yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows import cards
from flows.documents.document import Document
from flows.dossiers.told import document_title
from flows.draft import Draft
from flows.effects import Lane, Say, To
from flows.errands.cards import note_on, subject_of
from flows.errands.seen_to import sees_to
from flows.escalation import told_first
from flows.events import PieceReceived
from flows.flags import Level
from flows.lengths import in_parts
from flows.people import Caseworker
from flows.presence import absence_of, everybody, in_turn, next_there, own_opening, seen_by, stand_ins

# Telegram takes 1,024 characters with a piece; a heading and a name come before the words.
WITH_PIECE_MAX = 700
# Telegram shows them without any words: these go before.
WORDLESS = ("location", "sticker", "video_note")


def to_humans(
    draft: Draft, key: str, words: str, piece: PieceReceived | None = None, about: str | None = None,
    note: str | None = None,
) -> bool:  # fmt: skip
    """Pass words and a piece on under the heading `key`; say whether anybody can be reached.

    `about`: the topic that they answer to; it is then for who sees to that. `note` says in French what else is known of it, where it
    is not what the dialogue under way is about.
    """
    content = draft.situation.content
    attachment = (piece.kind, piece.file_id) if piece is not None and piece.file_id else None
    kind = content.words.text(cards.LANGUAGE, "desk", f"piece_{piece.kind}") if piece is not None else ""
    first = _readers(draft, who_reads(draft) if about is None else who_sees_to(draft, about))
    readers = {**first, **flag_holders(draft)}
    subject = ""
    if about is not None:
        key, subject = "answered_about", subject_of(content, about, note_on(draft) if note is None else note)
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


def send_on(draft: Draft, document: Document, readers: Mapping[Caseworker, datetime]) -> None:
    """Give these a document of the person's, by the name that the messenger has for it, from when they read it."""
    title = document_title(draft.situation, document, cards.LANGUAGE)
    text = cards.text(draft.situation.content, "document_of", name=draft.person.full_name, title=title)
    draft.effects += [
        Say(
            To("caseworker", reader.id),
            text,
            not_before=later(draft, reads_at),
            about_person=draft.person.id,
            piece=(document.piece, document.file_id),
        )
        for reader, reads_at in readers.items()
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


def who_sees_to(draft: Draft, topic: str, holder: Caseworker | None = None) -> dict[Caseworker, datetime]:
    """Who sees to such an errand of the person, each from when they are there, once humans read."""
    at = draft.when_humans_read() or draft.now
    return sees_to(draft.house, draft.situation.referent, topic, at, holder)


def who_reads(draft: Draft) -> dict[Caseworker, datetime]:
    """Who reads what the person writes, each from when they are there: the referent, and on a day without them who stands in."""
    house, referent, at = draft.house, draft.situation.referent, draft.when_humans_read() or draft.now
    if referent is None or not referent.reachable:
        return seen_by(house, lambda _: (everybody(house),), at)
    seen = seen_by(house, lambda on: in_turn(house, referent, on), at)
    away = absence_of(house, referent, at) is not None
    reads_at = own_opening(house, referent, at) if away else next_there(house, referent, at)
    return {referent: reads_at or at, **seen}


def later(draft: Draft, reads_at: datetime) -> datetime | None:
    """The same instant, where it is still to come."""
    return reads_at if reads_at > draft.now else None


@dataclass(frozen=True, slots=True)
class Reader:
    """How words reach a caseworker: in which lane, and from when on (None: now)."""

    lane: Lane
    not_before: datetime | None


def _readers(draft: Draft, readers: Mapping[Caseworker, datetime]) -> dict[int, Reader]:
    return {one.id: Reader(Lane.REPLY, later(draft, reads_at)) for one, reads_at in readers.items()}


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
