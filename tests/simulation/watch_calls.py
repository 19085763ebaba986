"""Promises 4 and 5, of calls: each is shown to somebody who can make it, is settled once, and is noted once in the journal."""

from collections import Counter
from datetime import timedelta
from typing import Any

from tests.simulation.coming import moment
from tests.simulation.observer import Promise
from tests.simulation.world import Call, Said

_MADE = frozenset({"okay", "trouble"})
_SETTLED = _MADE | {"no_answer", "dropped"}
_CALLS = "SELECT id, person_id, state, asked_at, settled_at, caseworker_id FROM calls"
_REACHED = "SELECT person_id, caseworker_id, at FROM contacts WHERE id > ? AND kind = 'call' ORDER BY id"
# An open day, and what a closure may add to it, are looked at in open minutes.
_SHOWN_WITHIN = 120


class CallsSettledOnce(Promise):
    """Calls that humans are asked to make, as they stand in the file and as they were shown."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._settled: dict[str, tuple[str, str]] = {}
        self._settled_until = ""
        # A call that is asked for again in its period is made again: each time counts.
        self._made: set[tuple[str, str, int]] = set()
        self._shown: set[str] = set()
        self._journal = 0
        self._checked = observer.clock.start

    def arrived(self, call: Call, said: Said) -> None:
        for _, data in call.buttons:
            if data.startswith("c:") and data.endswith(":okay"):
                self._shown.add(data.split(":")[1])
                if call.who in self.o.people or call.chat_id < 0:
                    self.o.broken(11, f"{call.who} was shown the card of a call")

    def look(self) -> None:
        o = self.o
        if o.now - self._checked >= timedelta(minutes=1):
            self._checked = o.now
            self._look_at_settled()
        for person, desk, at in o.since(self._journal, "contacts", _REACHED):
            o.desk("")
            who = o.desk_is[desk]
            if not o.has_acted(who, moment(at)):
                o.broken(3, f"a call to {o.who_is[person]} was noted in the name of {who}, who did nothing")
        self._journal = o.newest("contacts")

    def _look_at_settled(self) -> None:
        o = self.o
        for number, person, state, _, settled_at, _ in o.rows(
            f"{_CALLS} WHERE settled_at >= ? ORDER BY settled_at", self._settled_until
        ):
            self._settled_until = settled_at
            if state in _MADE:
                self._made.add((number, settled_at, person))
            if number not in self._settled:
                o.counts[f"calls {state}"] += 1
            elif self._settled[number] != (state, settled_at) and self._settled[number][0] != state:
                o.broken(
                    4,
                    f"a call to {o.who_is[person]} was settled as {self._settled[number][0]}, then as {state}",
                )
            self._settled[number] = (state, settled_at)

    def end(self) -> None:
        self._look_at_settled()
        o = self.o
        for number, person, state, asked_at, _, _ in o.rows(_CALLS):
            who, asked = o.who_is[person], moment(asked_at)
            o.counts["calls asked for"] += 1
            if state not in _SETTLED | {"open"}:
                o.broken(5, f"a call to {who} is {state!r}")
            slug = o.house_of(who)
            waited = o.cast.house_opening[slug].minutes(asked, o.now)
            down = o.down_between(asked, o.now) / timedelta(minutes=1)
            if (
                number not in self._shown
                and waited - down > _SHOWN_WITHIN
                and self._anybody(slug)
                and state == "open"
            ):
                o.broken(
                    5, f"a call to {who} has waited for {waited:.0f} open minutes, and nobody was shown it"
                )
        noted = "SELECT count(*) FROM contacts WHERE kind = 'call' AND person_id = ?"
        calls = Counter(person for _, _, person in self._made)
        for who, person in o.people.items():
            ((journal,),) = o.rows(noted, person)
            if journal > calls[person]:
                o.broken(4, f"{journal} calls to {who} are in the journal, and {calls[person]} were made")

    def _anybody(self, slug: str) -> bool:
        """Say whether every caseworker of the house can be reached: whoever it was for, they could be shown it."""
        sql = "SELECT min(c.reachable AND c.chat_id IS NOT NULL) FROM caseworkers c JOIN structures s ON s.id = c.structure_id WHERE s.slug = ?"
        return bool(self.o.rows(sql, slug)[0][0])
