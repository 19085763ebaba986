"""Whom to contact first « à contacter en premier »: what is known of each person, and the structure's own weights, make an order.

Rule 1: a weight is the most that its reason can bring; a reason that is only half there brings a part, never nothing.
Rule 2: who has refused, stopped or left is not considered; who had a human contact today is, and is not proposed again.
Rule 3: a pause holds the bot back, not a human: who is on pause may be proposed, and it is said.
Rule 4: where the reasons weigh the same, whoever has waited longest for a human comes first.
Rule 5: a list has somebody who can read it that day: the referent, their cover while they are away, or everybody.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.availability import Hours, open_spans
from flows.flags import Level
from flows.pathway import Pathway
from flows.people import Consent
from flows.presence import absence_of, cover_of, everybody, seen_by
from flows.priorities.policy import CRITERIA, PriorityPolicy, Weights
from flows.priorities.standing import CONTACTED_TODAY, PAUSED, Reason, Standing
from flows.situation import House
from flows.structure import Structure
from flows.trends import MOODS, MOODS_FELT, NEWS, SILENT

# Journal lines that a caseworker signs without having been in contact with the person.
NOT_REACHED = frozenset(
    {"flag_no_answer", "flag_false_alarm", "call_no_answer", "priority_tried", "paper_dated", "pathway_noted"}
)
# From how many days without a human it counts for half, and in full.
ALONE_HALF, ALONE = 14, 30
# How far ahead the end of a contract counts: in full, for two thirds, for one.
ENDING = (30, 60, 90)
ENDED_LATELY = -90
OBJECTIVES_MONTHS = 6
# A mood counts as low from there down, also when it does not fall.
_LOW = MOODS.index("bad")
FALLS, LOW = 1, 2
NEVER = -1


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person on the day that the list is made. Days are local ones of the structure.

    `met_on` is when a human last was in contact with them, `since` when the structure began to know them.
    """

    person_id: int
    since: date
    referent_id: int | None = None
    consent: Consent = Consent.GIVEN
    exited: bool = False
    paused_until: date | None = None
    flag: Level | None = None
    met_on: date | None = None
    pathway: Pathway = field(default_factory=Pathway)
    memory: Mapping[str, str] = field(default_factory=dict)

    def alone(self, day: date) -> int:
        """The days without any human contact."""
        return max(0, (day - (self.met_on or self.since)).days)


def list_day(structure: Structure, at: datetime) -> date | None:
    """The local day whose list is to be there at `at`: from the first open minute to the last; None outside."""
    day = at.astimezone(ZoneInfo(structure.timezone)).date()
    spans = open_spans(Hours.of(structure), day)
    return day if spans and spans[0][0] <= at < spans[-1][1] else None


def draw_up(house: House, candidates: Iterable[Known], day: date, at: datetime) -> tuple[Standing, ...]:
    """The lists of a day: everybody who is considered, listed or not, in the order of each list."""
    by_referent: defaultdict[int | None, list[Known]] = defaultdict(list)
    for known in candidates:
        if considered(known, day):
            by_referent[known.referent_id].append(known)
    by_owner: defaultdict[int | None, list[Known]] = defaultdict(list)
    for referent_id, theirs in by_referent.items():
        by_owner[owner_of(house, referent_id, at)] += theirs
    policy = house.structure.priorities
    return tuple(
        standing for owner, theirs in by_owner.items() for standing in ranked(theirs, policy, owner, day)
    )


def considered(known: Known, day: date) -> bool:
    """Say whether a person is somebody to propose at all."""
    if known.exited or known.pathway.exited(day):
        return False
    return known.consent not in {Consent.REFUSED, Consent.STOPPED}


def owner_of(house: House, referent_id: int | None, at: datetime) -> int | None:
    """Whose list a person is on: their referent's, else the cover's; None: everybody's, as on a day on which that one does not work."""
    referent = house.caseworker(referent_id)
    if referent is None:
        return None
    away = absence_of(house, referent, at) is not None
    owner = cover_of(house, referent, at) if away else referent
    if owner is None or not owner.reachable:
        return None
    turns = ((owner,), everybody(house))
    return owner.id if owner in seen_by(house, lambda _: turns, at) else None


def ranked(
    theirs: Iterable[Known], policy: PriorityPolicy, owner_id: int | None, day: date
) -> Iterator[Standing]:
    """One list: who can be proposed first, by weight; then who had a contact today already."""
    weighed = [(known, reasons_of(known, policy.weights, day)) for known in theirs]
    weighed.sort(key=lambda one: (_met(one[0], day), -_score(one[1]), -one[0].alone(day), one[0].person_id))
    for rank, (known, reasons) in enumerate(weighed, 1):
        score = _score(reasons)
        listed = rank <= policy.size and score > 0 and not _met(known, day)
        yield Standing(known.person_id, owner_id, day, rank, score, listed, (*reasons, *_remarks(known, day)))


def reasons_of(known: Known, weights: Weights, day: date) -> tuple[Reason, ...]:
    """Why a person should be contacted, the heaviest reason first."""
    present = ((criterion, _shares[criterion](known, day)) for criterion in CRITERIA)
    reasons = [
        Reason(criterion, -(-weights.of(criterion) * part // whole), fact)
        for criterion, (part, whole, fact) in present
        if part and weights.of(criterion)
    ]
    return tuple(sorted(reasons, key=lambda reason: -reason.points))


def _remarks(known: Known, day: date) -> Iterator[Reason]:
    if known.paused_until is not None and known.paused_until > day:
        yield Reason(PAUSED, 0, (known.paused_until - day).days)
    if _met(known, day):
        yield Reason(CONTACTED_TODAY, 0)


def _met(known: Known, day: date) -> bool:
    return known.met_on is not None and known.met_on >= day


def _score(reasons: Iterable[Reason]) -> int:
    return sum(reason.points for reason in reasons)


# How much of a weight a reason brings: so many parts of a whole, and the number that its words name.
_Share = tuple[int, int, int]
_NOTHING = (0, 1, 0)


def _open_flag(known: Known, _day: date) -> _Share:
    if known.flag is None:
        return _NOTHING
    return 2 + int(known.flag), 5, int(known.flag)


def _silence(known: Known, _day: date) -> _Share:
    news = known.memory.get(NEWS, "")
    silences = len(news) - len(news.rstrip(SILENT))
    return min(silences, 2), 2, silences


def _falling_mood(known: Known, _day: date) -> _Share:
    felt = known.memory.get(MOODS_FELT, "").split(",")
    heights = [MOODS.index(mood) for mood in felt if mood in MOODS]
    if len(heights) > 1 and heights[-1] < heights[-2]:
        return 1, 1, FALLS
    return (1, 2, LOW) if heights and heights[-1] <= _LOW else _NOTHING


def _isolation(known: Known, _day: date) -> _Share:
    return int(known.pathway.isolated), 1, 0


def _contract_ending(known: Known, day: date) -> _Share:
    if known.pathway.contract_until is None:
        return _NOTHING
    left = (known.pathway.contract_until - day).days
    if left < ENDED_LATELY:
        return _NOTHING
    return sum(left <= ahead for ahead in ENDING), len(ENDING), left


def _suspension(known: Known, day: date) -> _Share:
    if not known.pathway.suspended(day) or known.pathway.suspended_from is None:
        return _NOTHING
    return 1, 1, (day - known.pathway.suspended_from).days


def _no_digital(known: Known, _day: date) -> _Share:
    return int(known.pathway.no_digital), 1, 0


def _objectives(known: Known, day: date) -> _Share:
    if known.pathway.objectives_on is None:
        return 1, 1, NEVER
    agreed = known.pathway.objectives_on
    months = 12 * (day.year - agreed.year) + day.month - agreed.month - (day.day < agreed.day)
    return int(months >= OBJECTIVES_MONTHS), 1, months


def _no_human_contact(known: Known, day: date) -> _Share:
    alone = known.alone(day)
    return (alone >= ALONE_HALF) + (alone >= ALONE), 2, alone


_shares = {
    "open_flag": _open_flag,
    "silence": _silence,
    "falling_mood": _falling_mood,
    "isolation": _isolation,
    "contract_ending": _contract_ending,
    "suspension": _suspension,
    "no_digital": _no_digital,
    "objectives": _objectives,
    "no_human_contact": _no_human_contact,
}
