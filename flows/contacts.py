"""What the journal « journal » tells a caseworker at a glance: who was last in contact with a person, when, and what came of it."""

from dataclasses import dataclass
from datetime import datetime

# What is worth reading on a card: what the person said or asked, and what a human tried; not what we started and nobody answered.
SHOWN = (
    "check_in_done",
    "human_asked",
    "flag_contacted",
    "flag_oriented",
    "flag_no_answer",
    "flag_false_alarm",
    "call",
    "call_no_answer",
    "priority_reached",
    "priority_tried",
)
LAST = 3


@dataclass(frozen=True, slots=True)
class Contact:
    """One line of the journal, without its words. `at` is aware UTC."""

    kind: str
    at: datetime
    caseworker_id: int | None = None
