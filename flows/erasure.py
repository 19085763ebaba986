"""By what somebody is recognised in what was written for those who follow them, so that erasure « effacement » leaves none of it.

Rule 1: what has left may go as soon as it may be about them; what has yet to leave loses only what surely is, for others are told of in it.
Rule 2: what another person said in their own words stays that person's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from flows.attestations.wording import ATTESTATION
from flows.dossiers.desk import PAPER_DATES
from flows.faq.entry import FAQ
from flows.naming import plain
from flows.priorities.standing import PRIORITY

_TAG, _NO_DIGIT = re.compile(r"<[^<>]*>"), re.compile(r"\D")
# Buttons that carry the number of a person, and where.
_BY_NUMBER = tuple(f"{kind}:" for kind in (PRIORITY, PAPER_DATES, FAQ, f"{ATTESTATION}:new"))
# A telephone number is found again however it is written; fewer digits may be those of anything.
_DIGITS_MIN, _NOTE_MIN = 8, 12


@dataclass(frozen=True, slots=True)
class Traces:
    """What tells of one person « traces »: their names, their numbers, the `marks` of what is theirs, and `notes` written about them.

    `others`: the full names of those whom the same structure follows.
    """

    person_id: int
    first_name: str
    last_name: str
    phone: str = ""
    chat_id: int | None = None
    marks: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def surely_in(self, text: str) -> bool:
        """Say whether this can be about nobody else: the whole name, a number of theirs, a note that was kept about them."""
        words = _bare(text)
        whole = (f"{self.first_name} {self.last_name}", f"{self.last_name} {self.first_name}")
        if self.last_name and any(_holds(words, name) for name in whole):
            return True
        return self._number_in(words) or self._note_in(words) or any(mark in text for mark in self.marks)

    def perhaps_in(self, text: str) -> bool:
        """Say whether this may be about them: one of their names, or their initials as a group sees them."""
        words = _bare(text)
        names = (self.first_name, self.last_name)
        initials = " ".join(f"{name[0].upper()}." for name in names if name)
        return self.surely_in(text) or any(_holds(words, name) for name in names) or initials in words

    def carried_by(self, data: str) -> bool:
        """Say whether a button with this data acts on them, or on what is theirs."""
        if any(mark in data for mark in self.marks):
            return True
        number = str(self.person_id)
        return any(
            data.startswith(kind) and data.removeprefix(kind).split(":")[0] == number for kind in _BY_NUMBER
        )

    def others_in(self, text: str) -> bool:
        """Say whether somebody else whom the structure follows is told of here too."""
        words = _bare(text)
        return any(_holds(words, name) for name in self.others)

    def lines_without(self, text: str) -> str:
        """The lines that are not about them."""
        return "\n".join(line for line in text.split("\n") if not self.surely_in(line))

    def masked(self, text: str) -> str:
        """A text for everybody, with their whole name and their numbers left out."""
        wholes = (f"{self.first_name} {self.last_name}", f"{self.last_name} {self.first_name}")
        for whole in wholes if self.last_name else ():
            text = re.sub(re.escape(whole), "…", text, flags=re.IGNORECASE)
        for number in filter(None, (self.phone, str(self.chat_id or ""))):
            text = text.replace(number, "…")
        return "…" if self.surely_in(text) else text

    def _number_in(self, words: str) -> bool:
        if self.chat_id is not None and str(self.chat_id) in words:
            return True
        digits = _NO_DIGIT.sub("", self.phone)
        # At home as from abroad: 06 12… and +33 6 12… end alike.
        return len(digits) >= _DIGITS_MIN and digits[-_DIGITS_MIN:] in _NO_DIGIT.sub("", words)

    def _note_in(self, words: str) -> bool:
        said = words.strip()
        return any(said == note or (len(note) >= _NOTE_MIN and note in said) for note in self.notes)


def notes_of(texts: Iterable[str]) -> frozenset[str]:
    """What was written about somebody, as it is looked for."""
    return frozenset(stripped for text in texts if (stripped := _bare(text).strip()))


def _bare(text: str) -> str:
    return unescape(_TAG.sub("", text))


def _holds(words: str, name: str) -> bool:
    looked_for = plain(name)
    return looked_for != "" and f" {looked_for} " in f" {plain(words)} "
