"""An attestation « attestation »: its kind, where it stands, what it says, and the code by which it can be checked.

Rule 1: drafted, then checked by the person, then signed; only a signed one is valid, and it stays what it was until it is withdrawn.
Rule 2: the code tells nothing of the person and cannot be guessed; it is read aloud without mistakes (Crockford's base 32).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

CODE_LENGTH = 8
# Crockford's base 32: neither I, L, O, which look like digits, nor U.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What the marks of pages that wait to leave begin with.
PAGE = "paper:"
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


class Kind(StrEnum):
    """What is attested: trips for work, by the employer; one trip in a crisis, by the person; being employed; the pathway."""

    WORK_TRAVEL = "work_travel"
    CRISIS_TRAVEL = "crisis_travel"
    PRESENCE = "presence"
    PATHWAY = "pathway"


class State(StrEnum):
    """Where an attestation stands: waiting for the person, for a signature, valid, or no longer (or never) so."""

    DRAFTED = "drafted"
    CHECKED = "checked"
    VALID = "valid"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Attestation:
    """What one attestation says: `facts`, by name (days in ISO), as they were when it was drafted.

    `asked_by`: the caseworker who prepared it for the person; None when they asked themselves. `signed_by`: who signed for the
    structure; None once it is valid: the person, on their own word. Moments are aware UTC.
    """

    id: str
    person_id: int
    kind: Kind
    state: State
    drafted_at: datetime
    facts: Mapping[str, str] = field(default_factory=dict)
    asked_by: int | None = None
    signed_by: int | None = None
    signed_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def code(self) -> str:
        """The code by which it can be checked, such as `K7QF3M9T`."""
        return code_of(self.id)

    @property
    def own_word(self) -> bool:
        """Say whether the person alone signs it."""
        return self.kind is Kind.CRISIS_TRAVEL

    def over(self, day: date) -> bool:
        """Say whether the days that it was given for have passed on `day`."""
        until = self.facts.get("until", "") if self.kind is Kind.WORK_TRAVEL else ""
        return bool(until) and date.fromisoformat(until) < day


def code_of(attestation_id: str) -> str:
    """The code of an attestation: from the id, that nobody can guess, and not the way back to it."""
    number = int.from_bytes(hashlib.sha256(attestation_id.encode()).digest())
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(CODE_LENGTH))


def shown(code: str) -> str:
    """A code as it is written: `K7QF-3M9T`."""
    return f"{code[:4]}-{code[4:]}"


def read_code(words: str) -> str:
    """The code that somebody typed, with or without the hyphen, with letters taken for digits; nothing where it is none."""
    typed = "".join(c for c in words.upper() if not c.isspace() and c not in "-–.").translate(_MISREAD)
    return typed if len(typed) == CODE_LENGTH and set(typed) <= set(_LETTERS) else ""


def mark_of(attestation_id: str) -> str:
    """The name under which the page waits to leave."""
    return f"{PAGE}{attestation_id}"
