"""Passing on to humans what a person sends: words, pieces, and what they answered after a sign of trouble.

Rule 1: it goes to the referent, or to whoever else can be reached; in closed hours it waits for the opening.
Rule 2: what tells how to help somebody in trouble goes the way of the flag: to who holds it, as fast.
"""

from flows import cards
from flows.draft import Draft
from flows.effects import Lane, Say, To
from flows.escalation import told_first
from flows.events import PieceReceived
from flows.flags import Level
from flows.lengths import in_parts
from flows.people import Caseworker

# Telegram takes 1,024 characters with a piece; a heading and a name come before the words.
WITH_PIECE_MAX = 700


def to_humans(draft: Draft, key: str, words: str, piece: PieceReceived | None = None) -> bool:
    """Pass words and a piece on under the heading `key`; say whether anybody can be reached."""
    content = draft.situation.content
    attachment = (piece.kind, piece.file_id) if piece is not None and piece.file_id else None
    kind = content.words.text(cards.LANGUAGE, "desk", f"piece_{piece.kind}") if piece is not None else ""
    readers = _readers(draft)
    parts = in_parts(words)
    if attachment and len(words) > WITH_PIECE_MAX:
        # A caption holds little: the piece goes first, and the words after it.
        parts = ("", *parts)
    for number, part in enumerate(parts):
        text = cards.text(content, key, name=draft.person.full_name, words=part, piece=kind)
        draft.effects += [
            Say(
                To("caseworker", reader.id),
                text if part else text.rstrip(),
                not_before=draft.when_humans_read(),
                about_person=draft.person.id,
                piece=attachment if number == 0 else None,
            )
            for reader in readers
        ]
    return bool(readers)


def tell_how_to_help(draft: Draft, answers: str, level: Level) -> None:
    """What the person answered once a flag was raised: the subject, the way, the hour, what to avoid."""
    taker = next(
        (draft.house.caseworker(flag.taker_id) for flag in draft.situation.open_flags if flag.taker_id), None
    )
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


def _readers(draft: Draft) -> tuple[Caseworker, ...]:
    referent = draft.situation.referent
    if referent is not None and referent.reachable:
        return (referent,)
    return tuple(c for c in draft.house.caseworkers if c.reachable)
