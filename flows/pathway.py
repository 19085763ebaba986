"""Where a person is on their pathway « parcours »: the dates and circumstances from which contact follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from flows.crisis_kind import CrisisKind


class SuspensionReason(StrEnum):
    """Why a pathway is suspended « suspension »: it chooses the words of the return."""

    EQUIPMENT = "equipment"
    CONNECTION = "connection"
    DIGITAL_FEAR = "digital_fear"
    CHILDCARE = "childcare"
    HEALTH = "health"
    SERVICE = "service"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pathway:
    """What the structure knows of a person's pathway. All dates are local days of the structure; None is « not known ».

    `started_on` is the first day of work, `trial_until` and `contract_until` the last days of the trial and of the contract,
    `pass_until` that of the PASS IAE; a suspension holds from its first day to its last, both included. `stays_in_touch`: they chose
    to hear from us after the exit. `by_phone`: the messenger is not their way, a human calls. `objectives_on`: when objectives
    were last agreed upon « contrat d'objectifs »;
    `benefits_from`: a day on which their quarterly declaration to the CAF is due, from which the others follow every three months.
    """

    started_on: date | None = None
    trial_until: date | None = None
    contract_until: date | None = None
    pass_until: date | None = None
    suspended_from: date | None = None
    suspended_until: date | None = None
    suspension_reason: SuspensionReason | None = None
    exited_on: date | None = None
    stays_in_touch: bool = False
    by_phone: bool = False
    objectives_on: date | None = None
    benefits_from: date | None = None
    isolated: bool = False
    no_digital: bool = False
    pay_group: str = "default"

    def exited(self, day: date) -> bool:
        """Say whether the pathway is over on `day`."""
        return self.exited_on is not None and self.exited_on <= day

    def suspended(self, day: date) -> bool:
        """Say whether the pathway is suspended on `day`."""
        if self.suspended_from is None or day < self.suspended_from:
            return False
        return self.suspended_until is None or day <= self.suspended_until


@dataclass(frozen=True, slots=True)
class Lived:
    """What has happened with a person, as far as it changes when they hear from us. Days are local ones.

    `anchors` gives, for a kind that comes in a rhythm, the day of the last one that came (or was asked for); `begun` that of the first
    one planned, where none has come yet. `crisis`: of which kind the one under way is; `closure_news`: what the structure announced of itself in a crisis, and on which day.
    """

    anchors: Mapping[str, date] = field(default_factory=dict)
    begun: Mapping[str, date] = field(default_factory=dict)
    flagged_on: date | None = None
    flag_open: bool = False
    crisis: CrisisKind | None = None
    closure_news: tuple[str, date] | None = None
