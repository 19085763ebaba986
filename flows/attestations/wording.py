"""What an attestation says, in words: read in the chat before it is signed, printed on a page afterwards.

Rule 1: what the person has read is what is printed, word for word, in French and in their language.
Rule 2: the French text is the one that counts, and the translation says so.
"""

import html
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows import spoken
from flows.attestations.attestation import Attestation, Kind, shown
from flows.content import Content
from flows.effects import Button, Keyboard
from flows.locales import locale_of
from flows.paper import Paper, Translation
from flows.structure import Structure
from flows.words import SOURCE, Words

FILE = "papers"
# What the buttons of an attestation begin with.
ATTESTATION = "at"
_DAYS = frozenset({"started", "until", "pass_until", "from"})
# Facts that are written as they stand, in the letters in which the structure keeps them.
_NAMES = frozenset({"name", "structure", "places", "referent"})
_NONE = "none"


def say(content: Content, language: str, key: str, /, **arguments: str) -> str:
    """A text about attestations, for the chat."""
    return content.words.text(language, FILE, key, **arguments)


def title(words: Words, language: str, kind: Kind) -> str:
    """What this kind is called."""
    return _plain(words, language, "title", {"kind": kind.value})


def body(words: Words, language: str, kind: Kind, facts: Mapping[str, str]) -> tuple[str, ...]:
    """What it says, line by line, without markup."""
    told = {name: _told(name, value, language) for name, value in facts.items()}
    return tuple(_plain(words, language, kind.value, told).splitlines())


def preview(content: Content, language: str, kind: Kind, facts: Mapping[str, str], by: str = "") -> str:
    """What the person reads before anything is signed; `by`: the caseworker who prepared it."""
    said = "\n".join((title(content.words, language, kind), "", *body(content.words, language, kind, facts)))
    return say(content, language, "check", said=said, by=by or _NONE)


def check_keyboard(content: Content, language: str, attestation_id: str) -> Keyboard:
    """Right, or not: the two answers to what the person has read."""
    label = content.words.label
    return tuple(
        (Button(label(language, FILE, "check", answer), f"{ATTESTATION}:{attestation_id}:{answer}"),)
        for answer in ("right", "wrong")
    )


def paper_of(
    content: Content,
    structure: Structure,
    attestation: Attestation,
    language: str,
    zone: str,
    at: datetime,
    by: str,
) -> Paper:
    """The page, signed at `at` by that caseworker (nobody: by the person alone)."""
    words, kind, settings = content.words, attestation.kind, structure.attestations
    own = attestation.own_word
    lines = body(words, SOURCE, kind, attestation.facts)
    if own:
        lines += (_plain(words, SOURCE, "own_word", {}),)
    if settings.legal_line and kind in {Kind.CRISIS_TRAVEL, Kind.WORK_TRAVEL}:
        lines += (settings.legal_line,)
    closing: tuple[str, ...] = (_done(words, structure, zone, at, timed=own),)
    if not own:
        closing += (_plain(words, SOURCE, "signed_by", {"by": by, "structure": structure.name}),)
    return Paper(
        file_name=f"{_slug(title(words, SOURCE, kind))}.pdf",
        issued_at=at,
        head=(attestation.facts["name"],) if own else tuple(filter(None, (structure.name, settings.address))),
        title=title(words, SOURCE, kind),
        paragraphs=lines,
        closing=closing,
        blanks=tuple(_plain(words, SOURCE, key, {}) for key in _blanks(attestation)),
        frame=_plain(words, SOURCE, "frame_own" if own else "frame_stamp", {}),
        footer=(
            _plain(words, SOURCE, "code", {"code": shown(attestation.code)}),
            _plain(words, SOURCE, "how_to_check", {"structure": structure.name}),
        ),
        translation=_translation(words, language, attestation),
    )


def _translation(words: Words, language: str, attestation: Attestation) -> Translation | None:
    if language == SOURCE or not words.has(language, FILE, "title"):
        return None
    lines = body(words, language, attestation.kind, attestation.facts)
    if attestation.own_word:
        lines += (_plain(words, language, "own_word", {}),)
    return Translation(
        note=_plain(words, language, "note", {}),
        title=title(words, language, attestation.kind),
        paragraphs=lines,
        right_to_left=locale_of(language).character_order == "right-to-left",
    )


def _done(words: Words, structure: Structure, zone: str, at: datetime, *, timed: bool) -> str:
    local = at.astimezone(ZoneInfo(zone))
    facts = {
        "city": structure.attestations.city or _NONE,
        "on": spoken.full_day(local.date(), SOURCE),
        "time": spoken.clock(local.time(), SOURCE) if timed else _NONE,
    }
    return _plain(words, SOURCE, "done", facts)


def _blanks(attestation: Attestation) -> tuple[str, ...]:
    """What the house does not know, and a hand fills in."""
    match attestation.kind:
        case Kind.WORK_TRAVEL:
            places = () if attestation.facts.get("places") else ("blank_places",)
            return ("blank_born", "blank_home", "blank_work", *places, "blank_transport")
        case Kind.CRISIS_TRAVEL:
            return ("blank_born", "blank_home")
        case _:
            return ()


def _told(name: str, value: str, language: str) -> str:
    if not value:
        return _NONE
    if name in _DAYS:
        return spoken.full_day(date.fromisoformat(value), language)
    # An address in Latin letters would lose its number to the other end of a line that is read from the right.
    right = locale_of(language).character_order == "right-to-left"
    return f"\u2066{value}\u2069" if right and name in _NAMES else value


def _plain(words: Words, language: str, key: str, facts: Mapping[str, str]) -> str:
    # What a chat needs escaped, a page does not.
    return html.unescape(words.text_of(language, FILE, key, facts))


def _slug(words: str) -> str:
    bare = unicodedata.normalize("NFKD", words.lower().replace("’", " "))
    return "-".join(
        "".join(
            c if c.isascii() and c.isalnum() else " " for c in bare if not unicodedata.combining(c)
        ).split()
    )
