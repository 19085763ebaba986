"""A contact that a pathway calls for, and what becomes of it.

Rule 1: a touchpoint exists once per (person, kind, period).
Rule 2: it is due in open hours; late beyond its limit it expires, and is not made up for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class TouchpointState(StrEnum):
    """What became of a touchpoint."""

    PLANNED = "planned"
    RELEASED = "released"
    MERGED = "merged"
    SKIPPED = "skipped"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """A contact that the pathway calls for « point de contact prévu ».

    `period` names it once and for all among its kind; `due_at` and `late_after` are aware UTC; `id` is 0 until it is a row; `facts` is
    what its dialogue knows from the start.
    """

    person_id: int
    kind: str
    period: str
    due_at: datetime
    late_after: datetime
    id: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)
