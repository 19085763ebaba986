"""A dossier: one procedure of one person, the papers that they have for it, and where they stopped.

Rule 1: it belongs to the person: nothing is counted against who leaves it for weeks, or gives it up.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Result(StrEnum):
    """What came of a dossier « issue du dossier »."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    WAITING = "waiting"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Dossier:
    """The papers of one procedure « dossier ».

    `number` is its own among those of the person; `topic` that of the card that it follows; `have` names the papers that are there;
    `at` is the one that the person was asked about last, nothing once all were looked at; `meant_on` the day of an appointment or a
    deadline, local to the person; `result` None while papers are gathered.
    """

    number: int
    topic: str
    have: tuple[str, ...] = ()
    at: str = ""
    meant_on: date | None = None
    result: Result | None = None

    @property
    def listed(self) -> bool:
        """Say whether the person still has it before them: papers to gather, or an answer to wait for."""
        return self.result in {None, Result.WAITING}
