"""Who takes part: the person, the caseworker, the team."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class Consent(StrEnum):
    """What the person said to being written to « consentement »."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    STOPPED = "stopped"


class Role(StrEnum):
    """What a caseworker may do: a lead « coordination » is the last rung of the ladder."""

    CASEWORKER = "caseworker"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Caseworker:
    """Who accompanies people « accompagnateur, CIP ».

    `reachable` says that the caseworker has opened their link and not blocked the bot since.
    """

    id: int
    name: str
    role: Role = Role.CASEWORKER
    on_call: bool = False
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Team:
    """The group chat of the permanent staff « équipe »."""

    id: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on an insertion pathway « salarié en parcours ».

    Refusal, pause, block and exit are four different states and are kept apart:
    `consent`, `paused_until` (aware UTC), `blocked` (the messenger's), `exited`.
    `quiet` is the person's own "do not disturb", wall-clock in their zone.
    `phone` is what the structure knows, for who calls.
    `memory` outlives dialogues: small facts such as the last theme drawn.
    """

    id: int
    first_name: str
    last_name: str = ""
    language: str = "fr"
    timezone: str | None = None
    consent: Consent = Consent.ASKED
    paused_until: datetime | None = None
    blocked: bool = False
    exited: bool = False
    quiet: tuple[time, time] | None = None
    phone: str = ""
    memory: Mapping[str, str] = field(default_factory=dict)

    @property
    def full_name(self) -> str:
        """The name as a caseworker knows it; for private chats only."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def initials(self) -> str:
        """All that a group may see of a name, such as « A. K. »."""
        return " ".join(f"{part[0].upper()}." for part in (self.first_name, self.last_name) if part)
