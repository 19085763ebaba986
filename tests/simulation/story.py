"""A story: who lives where, for how long, and every decision in it, as a small file that can be told again.

Rule 1: a story with its decisions needs no chance any more: whoever reads the file sees all that happens.
Rule 2: what shows a violation is made as short as it can be: people, days, then single decisions are dropped while it stays.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.simulation.habits import DAY, Decision

# When, in seconds, a story shows what it is to show; None when it does not.
When = Callable[["Story"], float | None]
Check = Callable[["Story"], bool]
_NAMED = re.compile(r"\bp\d+\b")


@dataclass(frozen=True)
class Story:
    """All that a telling depends on. Without `decisions`, habits and chance make them from the seed."""

    seed: int
    start: str
    days: float
    people: tuple[dict[str, Any], ...]
    fault_rate: float = 0.0
    kill_days: float = 0.0
    poison: bool = False
    disk: bool = False
    decisions: tuple[Decision, ...] | None = None
    promise: int = 0
    shows: str = ""
    # What it shows is known, and not mended yet.
    waits: bool = False

    @property
    def begins(self) -> datetime:
        return datetime.fromisoformat(self.start)

    def text(self) -> str:
        """As a file: one line a person, one line a decision."""
        data = asdict(self)
        people = ",\n".join(f"    {json.dumps(person, ensure_ascii=False)}" for person in data.pop("people"))
        decisions = data.pop("decisions")
        lines = [
            f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in data.items()
        ]
        lines.append(f'  "people": [\n{people}\n  ]')
        if decisions is not None:
            told = ",\n".join(f"    {json.dumps(decision, ensure_ascii=False)}" for decision in decisions)
            lines.append(f'  "decisions": [\n{told}\n  ]')
        return "{\n" + ",\n".join(lines) + "\n}\n"

    @classmethod
    def read(cls, path: Path) -> "Story":
        data = json.loads(path.read_text(encoding="utf-8"))
        decisions = data.get("decisions")
        return cls(**{**data, "people": tuple(data["people"]), "decisions": None if decisions is None else tuple(decisions)})  # fmt: skip


def shorten(story: Story, shown_at: When, tries: int = 400) -> Story:
    """The shortest story that still shows it, as far as so many tellings find out: what comes later is cut, then people, then acts."""
    left, last = [tries], [story.days * DAY]

    def shows(shorter: Story) -> bool:
        left[0] -= 1
        at = shown_at(shorter) if left[0] >= 0 else None
        if at is not None:
            last[0] = at
        return at is not None

    assert story.decisions is not None
    shows(story)
    story = _ended(story, last[0], shows)
    for named in _NAMED.findall(story.shows):
        alone = _only(story, [person for person in story.people if person["id"] == named])
        if shows(alone):
            story = alone
            break
    story = _fewer_people(story, shows)
    story = _fewer_decisions(story, shows)
    story = _fewer_people(story, shows)
    left[0] += 2
    shows(story)
    return _ended(story, last[0], shows)


def _ended(story: Story, at: float, shows: Check) -> Story:
    shorter = _until(story, at / DAY + 0.01)
    return shorter if shows(shorter) else story


def _until(story: Story, days: float) -> Story:
    decisions = tuple(decision for decision in story.decisions or () if decision["at"] <= days * DAY)
    return replace(story, days=round(days, 3), decisions=decisions)


def _fewer_people(story: Story, shows: Check) -> Story:
    people = list(story.people)
    size = max(1, len(people) // 2)
    while True:
        at = 0
        while at < len(people) and len(people) > 0:
            kept = people[:at] + people[at + size :]
            shorter = _only(story, kept)
            if shows(shorter):
                story, people = shorter, kept
            else:
                at += size
        if size == 1:
            return story
        size = max(1, size // 2)


def _only(story: Story, people: list[dict[str, Any]]) -> Story:
    gone = {person["id"] for person in story.people} - {person["id"] for person in people}
    decisions = tuple(d for d in story.decisions or () if d.get("who") not in gone)
    return replace(story, people=tuple(people), decisions=decisions)


def _fewer_decisions(story: Story, shows: Check) -> Story:
    """Delta debugging, from halves down to single decisions."""
    decisions = list(story.decisions or ())
    size = max(1, len(decisions) // 2)
    while True:
        at, dropped = 0, False
        while at < len(decisions):
            kept = decisions[:at] + decisions[at + size :]
            shorter = replace(story, decisions=tuple(kept))
            if shows(shorter):
                story, decisions, dropped = shorter, kept, True
            else:
                at += size
        if size == 1 and not dropped:
            return story
        size = max(1, size // 2)


def begin_on(seed: int) -> str:
    """The day on which the story of a seed begins: any of two years, so that each meets other holidays and changes of clock."""
    day = datetime.fromisoformat("2026-01-05T00:00:00+00:00") + timedelta(days=(seed * 97) % 700)
    return day.isoformat()
