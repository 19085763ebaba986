"""Who watches: the wire and the file, nothing else; and says which promise was broken, when, and by what.

Rule 1: nothing here is asked of the code that is watched: hours, ladders and budgets are reckoned anew.
Rule 2: a call belongs to the letter that is claimed for that chat at that moment; there must be exactly one, but that what changes a message may go
beside what is new, unless it is for a group.
"""

import bisect
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from tests.simulation.calling import Known
from tests.simulation.cast import Cast
from tests.simulation.coming import moment
from tests.simulation.habits import Decision
from tests.simulation.houses import LATER
from tests.simulation.log import Log
from tests.simulation.machine import Machine
from tests.simulation.pathways import read
from tests.simulation.world import Call, Said, World

# What belongs to one turn carries its moment, to the millisecond.
SAME_TURN = timedelta(milliseconds=400)
_GROWING = ("answers", "contacts", "flag_events", "messages")
_NEWEST = f"SELECT {', '.join(f'(SELECT coalesce(max(id), 0) FROM {table})' for table in _GROWING)}"
_TEAM = "SELECT s.slug, t.id FROM teams t JOIN structures s ON s.id = t.structure_id WHERE s.slug = ?"
_SEEN = "SELECT update_id, state, seen_at FROM updates_seen WHERE seen_at >= ?"
_LETTER = """
SELECT id, to_kind, to_id, person_id, lane, kind, counts, created_at, not_before, flag_id, touchpoint_id, question, attempts
FROM messages WHERE state = 'claimed' AND direction = 'out' AND ((to_kind = ? AND to_id = ?) OR (to_kind = ? AND to_id = ?))
AND (to_kind = 'team' OR (kind = 'rewrite') = ?)
"""


@dataclass(frozen=True)
class Violation:
    """A promise that was not kept."""

    promise: int
    step: int
    seed: int
    at: datetime
    what: str

    def __str__(self) -> str:
        return f"promise {self.promise} broken (seed {self.seed}, step {self.step}, {self.at:%Y-%m-%d %H:%M:%S} UTC): {self.what}"


@dataclass(frozen=True)
class Letter:
    """A row of the outbox, as the file has it."""

    id: int
    to_kind: str
    to_id: int
    person_id: int | None
    lane: int
    kind: str
    counts: bool
    created_at: datetime
    not_before: datetime
    flag_id: str | None
    touchpoint_id: int | None
    question: int | None
    attempts: int


@dataclass
class Deed:
    """What somebody did, and what became of the update that it was."""

    who: str
    decision: Decision
    update: dict[str, Any]
    given_at: list[datetime] = field(default_factory=list)
    state: str = ""
    seen_at: datetime | None = None

    @property
    def text(self) -> str:
        """The words of it, if it was words."""
        for kind in ("message", "edited_message"):
            if kind in self.update:
                return str(self.update[kind].get("text") or self.update[kind].get("caption") or "")
        return ""


class Promise:
    """Somebody who watches over a few promises. Each of these is called when it happens."""

    def __init__(self, observer: "Observer") -> None:
        self.o = observer

    def called(self, call: Call) -> None: ...
    def arrived(self, call: Call, said: Said) -> None: ...
    def answered(self, call: Call) -> None: ...
    def confirmed(self, update: dict[str, Any]) -> None: ...
    def taken(self, deed: Deed) -> None: ...
    def look(self) -> None: ...
    def end(self) -> None: ...


class Observer:
    """Sees everything that passes, and hands it to those who watch over each promise."""

    def __init__(self, cast: Cast, world: World, machine: Machine, path: Path) -> None:
        from tests.simulation.watch import watchers

        self.cast = cast
        self.world = world
        self.clock = world.clock
        self.machine = machine
        self.path = path
        self.step = 0
        self.violations: list[Violation] = []
        self.counts: Counter[str] = Counter()
        self.transcript: list[str] = []
        self.deeds: dict[int, Deed] = {}
        self.acted_at: dict[str, list[datetime]] = defaultdict(list)
        self.up_since: datetime | None = None
        self.down_for: list[tuple[datetime, datetime]] = []
        self.troubled_at: dict[str, datetime] = {}
        self.known = {
            who: Known({**read(person.get("pathway", {})), "pay_group": person.get("pay_group", "default")}, world.clock.start)
            for who, person in cast.people.items()
        }  # fmt: skip
        self.applied: dict[str, list[datetime]] = defaultdict(list)
        self.log = Log()
        self._pending: dict[int, Deed] = {}
        self._file = machine.open_file()
        self._version = -1
        self._newest: dict[str, int] = {}
        self._seen_until = ""
        self._teams: dict[str, int] = {}
        self._down_since: datetime | None = None
        self._seed = machine.seed
        self.people = {who: number for number, who in enumerate(cast.people, start=1)}
        self.who_is = {number: who for who, number in self.people.items()}
        self.desks: dict[str, int] = {}
        self.desk_is: dict[int, str] = {}
        self.promises: list[Promise] = [watch(self) for watch in watchers()]

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def broken(self, promise: int, what: str) -> None:
        """Say that a promise was not kept; the same thing once."""
        violation = Violation(promise, self.step, self._seed, self.now, what)
        if len(self.violations) < 200 and not any(
            v.promise == promise and v.what == what for v in self.violations
        ):
            self.violations.append(violation)
            self.note(f"!! {violation}")

    def note(self, line: str) -> None:
        """A line of the transcript."""
        self.transcript.append(f"{self.clock.seconds:>12.3f} {line}")

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """What the file holds."""
        found: list[Any] = self._file.execute(sql, values).fetchall()
        return found

    def newest(self, table: str) -> int:
        """The number of that table's last row."""
        return self._newest[table]

    def since(self, last: int, table: str, sql: str) -> list[Any]:
        """What `sql` finds in the rows of that table that came after number `last`."""
        return self.rows(sql, last) if self._newest[table] > last else []

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear all that the service logs."""
        before = structlog.get_config()
        structlog.configure(processors=self.log.processors(), cache_logger_on_first_use=False)
        try:
            yield
        finally:
            structlog.configure(**before)

    def stuck(self, how: str) -> None:
        """The story does not go on: nothing that it was to keep is kept."""
        self.broken(0, f"the story is stuck: {how}")

    def _each(self, hears: Callable[["Promise"], None]) -> None:
        """Let each of those who watch hear of it; one who fails is not the product's to bear, and fails the story."""
        for promise in self.promises:
            try:
                hears(promise)
            except Exception as error:
                where = traceback.extract_tb(error.__traceback__)[-1]
                self.broken(0, f"the observer failed: {error!r} at {where.name}:{where.lineno}")

    # What passes over the wire

    def acted(self, decision: Decision, update: dict[str, Any]) -> None:
        deed = Deed(decision["who"], decision, update)
        self.deeds[update["update_id"]] = self._pending[update["update_id"]] = deed
        self.note(
            f"{deed.who} {decision['do']} {decision.get('text', decision.get('choice', ''))!r} #{update['update_id']}"
        )

    def given(self, update: dict[str, Any]) -> None:
        deed = self.deeds[update["update_id"]]
        deed.given_at.append(self.now)
        if not self.acted_at[deed.who] or self.acted_at[deed.who][-1] != self.now:
            self.acted_at[deed.who].append(self.now)
        self.counts["updates given"] += 1

    def confirmed(self, update: dict[str, Any]) -> None:
        self._each(lambda promise: promise.confirmed(update))

    def called(self, call: Call) -> None:
        call.letter = self._letter(call)
        self.counts["calls"] += 1
        self._each(lambda promise: promise.called(call))

    def arrived(self, call: Call, said: Said) -> None:
        self.counts["edits" if call.edits is not None else "messages"] += 1
        label = "changes" if call.edits is not None else "says"
        self.note(
            f"bot {label} to {call.who} ({said.id}): {call.text[:90]!r} {[data for _, data in call.buttons][:3]}"
        )
        self._each(lambda promise: promise.arrived(call, said))

    def answered(self, call: Call) -> None:
        fault = call.fault
        if call.error or fault is not None:
            # A call that takes its time holds up the next one to that chat; told to wait, one waits as long as was asked.
            asked = fault.seconds if fault is not None and fault.kind == "429" else 0
            self.troubled_at[call.who] = self.now + timedelta(seconds=asked)
        if call.error:
            self.note(f"-- call to {call.who} fails: {call.error}")
        self._each(lambda promise: promise.answered(call))

    def misspoken(self, name: str, what: str) -> None:
        self.broken(10, f"{name} is not as the Bot API describes it: {what}")

    # What happens to the machine

    def starts(self) -> None:
        if self._down_since is not None:
            self.down_for.append((self._down_since, self.now))
            self._down_since = None
        self.up_since = self.now
        self.note("machine starts")

    def stops(self) -> None:
        self._down_since = self.now
        self.up_since = None
        self.note("machine dies")

    def office_did(self, decision: Decision) -> None:
        """The office has noted something of somebody, or applied other settings."""
        who = decision["who"]
        self.note(f"the office: {decision['do']} {who} {decision.get('values', '')}")
        self.counts[f"office {decision['do']}"] += 1
        if decision["do"] == "note" and who in self.known:
            self.known[who].noted(read(decision["values"]), self.now)
        elif decision["do"] == "apply":
            self.applied[who].append(self.now)
            self.cast.house_opening[who].applied(LATER[who], self.now)
            for person, opening in self.cast.opening.items():
                if self.house_of(person) == who:
                    opening.applied(LATER[who], self.now)

    def down_between(self, start: datetime, end: datetime) -> timedelta:
        """For how long the machine was down between two moments."""
        total = timedelta()
        lately = self.down_for[-40:]
        for first, last in lately if not lately or start >= lately[0][0] else self.down_for:
            total += max(timedelta(), min(end, last) - max(start, first))
        if self._down_since is not None:
            total += max(timedelta(), end - max(start, self._down_since))
        return total

    # What the file says

    def look(self) -> None:
        (version,) = self._file.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return
        self._version = version
        self._newest = dict(zip(_GROWING, self.rows(_NEWEST)[0], strict=True))
        seen = {number: (state, at) for number, state, at in self.rows(_SEEN, self._seen_until)}
        self._seen_until = max((at for _, at in seen.values()), default=self._seen_until)
        for number, deed in [(n, deed) for n, deed in self._pending.items() if n in seen and deed.given_at]:
            state, at = seen[number]
            deed.state, deed.seen_at = state, moment(at)
            del self._pending[number]
            self.counts["turns"] += 1
            for promise in self.promises:
                promise.taken(deed)
        self._each(lambda promise: promise.look())

    def end(self) -> None:
        self._version = -1
        self.look()
        for promise in self.promises:
            promise.end()

    def close(self) -> None:
        self._file.close()

    # What several of those who watch ask

    def started_by_us(self, letter: Letter, who: str) -> bool:
        """Say whether nobody but us began it: it calls itself so, or the person had not just done anything."""
        if letter.lane == 2 or letter.touchpoint_id is not None:
            return True
        return not self.has_acted(who, letter.created_at)

    def has_acted(self, who: str, at: datetime) -> bool:
        """Say whether an update of theirs had reached the bot at that very moment."""
        times = self.acted_at.get(who, [])
        place = bisect.bisect_right(times, at + SAME_TURN)
        return place > 0 and times[place - 1] >= at - SAME_TURN

    def has_acted_between(self, who: str, start: datetime, end: datetime) -> bool:
        """Say whether an update of theirs reached the bot after `start` and not after `end`."""
        times = self.acted_at.get(who, [])
        return bisect.bisect_right(times, end) > bisect.bisect_right(times, start)

    def house_of(self, who: str) -> str:
        """The house that a person, a caseworker or a group belongs to."""
        return str(self.cast.people[who]["house"]) if who in self.cast.people else who.partition("/")[0]

    def desk(self, who: str) -> int | None:
        """The row of a caseworker."""
        if not self.desks:
            names = {name: number for number, name in self.rows("SELECT id, name FROM caseworkers")}
            for house in self.cast.houses:
                for place, desk in zip(self.cast.desks_of(house.slug), house.desks, strict=True):
                    self.desks[place] = names[desk.name]
                    self.desk_is[names[desk.name]] = place
        return self.desks.get(who)

    def foreign_flag(self, who: str) -> str:
        """The newest flag of somebody of another house: what a button made up by a stranger would carry."""
        known = {
            row[0]: row[1]
            for row in self.rows("SELECT f.id, f.person_id FROM flags f ORDER BY f.raised_at, f.id")
        }
        foreign = [
            flag for flag, person in known.items() if self.house_of(self.who_is[person]) != self.house_of(who)
        ]
        return foreign[-1] if foreign else "000000000000"

    def _letter(self, call: Call) -> Letter | None:
        found = self.rows(_LETTER, "chat", call.chat_id, *self._row_of(call.who), call.edits is not None)
        if len(found) != 1:
            return None
        (
            number,
            kind,
            to_id,
            person,
            lane,
            what,
            counts,
            created,
            earliest,
            flag,
            touchpoint,
            question,
            tries,
        ) = found[0]
        return Letter(
            number, kind, to_id, person, lane, what, bool(counts), moment(created), moment(earliest),
            flag, touchpoint, question, tries,
        )  # fmt: skip

    def _row_of(self, who: str) -> tuple[str, int]:
        """The kind and the number by which the file knows a person, a caseworker or the group of a house."""
        if who in self.people:
            return "person", self.people[who]
        if (desk := self.desk(who)) is not None:
            return "caseworker", desk
        if who not in self._teams:
            self._teams |= self.rows(_TEAM, who)
        return "team", self._teams.get(who, 0)
