"""Promises 4 and 10: said once, urgent never lost, uncertain shown; and never faster than Telegram allows."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from tests.simulation.coming import moment
from tests.simulation.observer import Letter, Promise
from tests.simulation.world import Call, Said

_NEW = "SELECT id FROM messages WHERE id > ? AND direction = 'out' ORDER BY id"
_OPEN = "SELECT id FROM messages WHERE state IN ('pending', 'claimed')"
_STATE = "SELECT id, state, lane, kind, to_kind, to_id, reason, settled_at, not_before, flag_id, attempts, claimed_at FROM messages WHERE id = ?"
# A card that had not left, of a flag that somebody took or closed at that moment, and the card that says so in its place.
_CALLED_URGENT = "SELECT 1 FROM messages WHERE id = ? AND hastened"
_IN_GOOD_HANDS = """
SELECT 1 FROM messages m
JOIN flag_events e ON e.flag_id = m.flag_id AND e.at = m.settled_at
JOIN messages n ON n.flag_id = m.flag_id AND n.to_kind = m.to_kind AND n.to_id = m.to_id AND n.created_at = m.settled_at
WHERE m.id = ? AND e.event IN ('taken', 'closed') AND e.caseworker_id IS NOT NULL
"""
_LATE = timedelta(hours=1)
_TRIED = 4
_DESKS = ("caseworker", "team")


class SaidOnce(Promise):
    """The wire and the file agree on what was said, and how often."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._arrived: dict[int, int] = defaultdict(int)
        self._called: set[int] = set()
        self._asked: dict[tuple[str, int], int] = {}
        self._open: set[int] = set()
        self._newest = 0
        self._chat_at: dict[int, float] = {}
        self._group_at: dict[int, deque[float]] = defaultdict(deque)
        self._all_at: deque[float] = deque()
        self._wait_until: dict[int, float] = {}
        self._life = 0

    def called(self, call: Call) -> None:
        o, letter, at = self.o, call.letter, call.at
        if letter is None:
            o.broken(
                4,
                f"a call was made to {call.who} with no letter (or several) claimed for it: {call.text[:50]!r}",
            )
        else:
            self._called.add(letter.id)
        if o.machine.lives != self._life:
            self._life = o.machine.lives
            self._wait_until.clear()
        if at < self._wait_until.get(call.chat_id, 0) - 0.01:
            o.broken(10, f"{call.who} was written to before the time that Telegram asked to wait was over")
        if call.edits is None:
            if at - self._chat_at.get(call.chat_id, -10) < 0.99:
                o.broken(10, f"two messages to {call.who} within {at - self._chat_at[call.chat_id]:.2f} s")
            self._chat_at[call.chat_id] = at
        self._within(self._all_at, at, 1.0, 30, "everybody")
        if call.chat_id < 0:
            self._within(self._group_at[call.chat_id], at, 60.0, 20, call.who)

    def _within(self, times: deque[float], at: float, seconds: float, most: int, whom: str) -> None:
        times.append(at)
        while times[0] <= at - seconds + 0.001:
            times.popleft()
        if len(times) > most:
            self.o.broken(10, f"{len(times)} calls to {whom} within {seconds:.0f} s")

    def answered(self, call: Call) -> None:
        if call.fault is not None and call.fault.kind == "429":
            self._wait_until[call.chat_id] = self.o.clock.seconds + call.fault.seconds

    def arrived(self, call: Call, said: Said) -> None:
        letter: Letter | None = call.letter
        if letter is None or call.edits is not None:
            return
        self._arrived[letter.id] += 1
        # A card that a caseworker or a team must act on may come twice: it must not be lost.
        work = letter.to_kind in _DESKS and letter.flag_id
        if letter.lane != 0 and not work and self._arrived[letter.id] > 1:
            self.o.broken(
                4, f"{call.who} was told the same thing {self._arrived[letter.id]} times: {call.text[:60]!r}"
            )
        for _, data in call.buttons:
            if data.startswith("q:"):
                number = int(data.split(":")[1])
                if self._asked.setdefault((call.who, number), letter.id) != letter.id:
                    self.o.broken(4, f"{call.who} was asked question {number} twice")

    def look(self) -> None:
        for (number,) in self.o.since(self._newest, "messages", _NEW):
            self._newest = number
            self._open.add(number)
        settled = self._open.difference(number for (number,) in self.o.rows(_OPEN)) if self._open else ()
        for row in self._states(settled):
            self._open.discard(row[0])
            self._settled(*row)

    def _states(self, numbers: Iterable[int]) -> Iterator[Any]:
        """How these letters stand, in the order in which they were written."""
        for number in sorted(numbers):
            yield from self.o.rows(_STATE, number)

    def _settled(self, number: int, state: str, lane: int, kind: str, to_kind: str, to_id: int, reason: str, settled_at: str, _: str, flag_id: str | None, attempts: int, claimed_at: str) -> None:  # fmt: skip
        o = self.o
        o.counts[f"letters {state}"] += 1
        if state == "sent" and kind != "rewrite" and not self._arrived[number]:
            o.broken(4, f"letter {number} is said to be sent and has never arrived")
        if state == "uncertain":
            if lane == 0:
                o.broken(4, f"urgent letter {number} was given up as uncertain")
            if kind != "rewrite" and to_kind in _DESKS and flag_id and attempts < _TRIED:
                o.broken(5, f"letter {number}, work for {to_kind} {to_id}, was given up as uncertain")
            if number not in self._called and not self._forgotten(claimed_at):
                o.broken(4, f"letter {number} was given up as uncertain, and no call was ever made for it")
            if kind != "rewrite" and to_kind == "person" and not self._shown(to_id, settled_at):
                o.broken(4, f"letter {number} to {o.who_is[to_id]} is uncertain and no caseworker was told")
        if state == "refused" and reason not in {"forbidden", "chat_not_found", "unreachable"}:
            o.broken(4, f"Telegram refused letter {number} for good ({reason})")
        # A caseworker's words, urgent or not, go no further than a stop, an exit or a block.
        refused = reason in {"consent_stopped", "exit", "blocked"} and o.rows(_CALLED_URGENT, number)
        if (
            state == "dropped"
            and lane == 0
            and kind != "rewrite"
            and not o.rows(_IN_GOOD_HANDS, number)
            and not refused
        ):
            o.broken(4, f"urgent letter {number} was dropped ({reason})")

    def _forgotten(self, claimed_at: str) -> bool:
        """What was claimed before the power was cut, nobody remembers."""
        machine = self.o.machine
        if not machine.notes_departures:
            return True
        return moment(claimed_at) <= self.o.clock.start + timedelta(seconds=machine.powered_at)

    def _shown(self, person: int, settled_at: str) -> bool:
        referent = "SELECT 1 FROM people p JOIN caseworkers c ON c.id = p.referent_id WHERE p.id = ? AND c.reachable AND c.chat_id IS NOT NULL"
        if not self.o.rows(referent, person):
            return True
        told = "SELECT 1 FROM messages WHERE to_kind = 'caseworker' AND direction = 'out' AND created_at = ?"
        return bool(self.o.rows(told, settled_at))

    def end(self) -> None:
        o = self.o
        for row in self._states(self._open):
            late = o.now - moment(row[8]) > _LATE
            if row[1] == "claimed":
                o.broken(4, f"letter {row[0]} is still claimed at the end")
            elif late and row[2] == 0:
                o.broken(4, f"urgent letter {row[0]} to {row[4]} {row[5]} never left")
            elif late and row[3] != "rewrite":
                o.broken(3, f"letter {row[0]} to {row[4]} {row[5]} never left ({row[6]})")
