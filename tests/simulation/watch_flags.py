"""Promises 5 and 6: risk reaches a human, on time, again and again; what is critical is answered at once, number first."""

import json
from datetime import datetime, timedelta
from typing import Any

from cryptography.fernet import Fernet

from tests.simulation.coming import moment
from tests.simulation.houses import HOUSES
from tests.simulation.machine import KEY
from tests.simulation.observer import Deed, Promise
from tests.simulation.sayings import DANGERS, POISON, RAISING, first_number
from tests.simulation.world import Call, Said

# A tick every ten seconds, and what a tick and its batch may take.
SLACK_MINUTES = 1.0
AT_ONCE = timedelta(seconds=8)
_CLOCK_STARTS = {"raised", "climbed", "repeated", "came_back", "passed", "taken", "tried"}
# After these, who is on call is rung at the first pace again.
_PACE_IS_BACK = {"raised", "joined", "came_back", "passed"}
_FLAGS = "SELECT id, person_id, level, state, rung, due_at, taker_id, outcome, closed_at FROM flags"


class FlagsReachHumans(Promise):
    """Each flag is taken by somebody, or climbing on time, or closed with an outcome."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._cipher = Fernet(KEY)
        self._events = self._answers = 0
        self._clock: dict[str, tuple[datetime, str, int, int]] = {}
        self._any: dict[str, datetime] = {}
        # How often in a row who is on call was rung in closed hours.
        self._rings: dict[str, int] = {}
        self._raised_at: dict[tuple[str, datetime], int] = {}
        self._reachable: list[Any] | None = None
        self._reach: dict[str, tuple[bool, datetime]] = {}
        self._critical: list[tuple[str, datetime, tuple[str, ...]]] = []
        self._checked = datetime.min.replace(tzinfo=observer.now.tzinfo)
        self._holders: dict[str, str] = {}

    def taken(self, deed: Deed) -> None:
        o, at = self.o, deed.seen_at
        assert at is not None
        if deed.who not in o.people or deed.text not in DANGERS or POISON in deed.text:
            return
        if not o.rows("SELECT 1 FROM people WHERE id = ? AND joined_at < ?", o.people[deed.who], _stored(at)):
            return
        level, numbers = DANGERS[deed.text]
        self._must_be_raised(deed.who, at, level, deed.text)
        if level == 3:
            self._answered_first(deed.who, at, numbers)

    def _must_be_raised(self, who: str, at: datetime, level: int, why: str) -> None:
        sql = (
            "SELECT max(f.level) FROM flags f JOIN flag_events e ON e.flag_id = f.id "
            "WHERE f.person_id = ? AND e.at = ? AND e.event IN ('raised', 'joined')"
        )
        (found,) = self.o.rows(sql, self.o.people[who], _stored(at))[0]
        self.o.counts["dangers"] += 1
        if found is None or found < level:
            self.o.broken(
                5, f"{who} said {why!r} and no flag of level {level} was raised with it (found {found})"
            )

    def _answered_first(self, who: str, at: datetime, numbers: tuple[str, ...]) -> None:
        sql = "SELECT body, lane FROM messages WHERE direction = 'out' AND to_kind = 'person' AND to_id = ? AND created_at = ? ORDER BY id"
        rows = self.o.rows(sql, self.o.people[who], _stored(at))
        # Several updates may be taken at one moment; what is urgent leaves before all else, and must say the number.
        texts = [str(json.loads(self._cipher.decrypt(body))["text"]) for body, lane in rows if lane == 0]
        if not any(first_number(text) in numbers if numbers else text for text in texts):
            self.o.broken(
                6, f"{who} is in danger and the first thing said is not {'/'.join(numbers)}: {texts[:1]!r}"
            )
        self._critical.append((who, at, numbers))

    def arrived(self, call: Call, said: Said) -> None:
        for waiting in list(self._critical):
            who, at, numbers = waiting
            if call.who != who or call.letter is None or call.letter.created_at != at:
                continue
            if not numbers or first_number(said.text) in numbers:
                self._critical.remove(waiting)
                on_its_way = call.fault is not None
                if self.o.now - at > AT_ONCE and not on_its_way and not self._excused(who, at):
                    self.o.broken(
                        6, f"{who} waited {(self.o.now - at).total_seconds():.0f} s for the number to call"
                    )

    def _excused(self, who: str, since: datetime) -> bool:
        """What the way to Telegram, or the death of the machine, has delayed."""
        o = self.o
        trouble = o.troubled_at.get(who)
        if (trouble is not None and trouble >= since) or o.down_between(since, o.now):
            return True
        return o.up_since is not None and o.up_since >= since

    def look(self) -> None:
        o = self.o
        sql = "SELECT id, flag_id, event, at, rung FROM flag_events WHERE id > ? ORDER BY id"
        fresh = []
        for number, flag, event, at, _ in o.since(self._events, "flag_events", sql):
            self._events = number
            o.counts[f"flags {event}"] += 1
            self._rung_on_call(flag, event, moment(at))
            self._any[flag] = moment(at)
            if event == "taken" and self._holders.get(flag) == "taken":
                o.broken(5, f"a flag of {self._whose(flag)} was taken by two hands")
            if event in {"taken", "passed", "came_back", "closed"}:
                self._holders[flag] = event
            if event in _CLOCK_STARTS:
                ((level, rung),) = o.rows("SELECT level, rung FROM flags WHERE id = ?", flag)
                self._clock[flag] = (moment(at), event, level, rung)
                fresh.append((flag, event, at))
        for flag, event, at in fresh:
            if event in {"raised", "climbed", "repeated", "came_back", "passed"}:
                self._somebody_told(flag, event, at)
        self._answers_raise()
        self._reachability()
        if o.now - self._checked >= timedelta(minutes=1) or fresh:
            self._checked = o.now
            for row in o.rows(f"{_FLAGS} WHERE state != 'closed'"):
                self._stands(*row)

    def _rung_on_call(self, flag: str, event: str, at: datetime) -> None:
        """All through a closed stretch in which nobody takes it, each wait is at least what so many rings before it make it."""
        if event in _PACE_IS_BACK:
            self._rings[flag] = 0
        if event != "repeated":
            return
        before, o = self._rings.get(flag, 0), self.o
        self._rings[flag] = before + 1
        was = self._clock.get(flag)
        if not before or was is None or was[1] != "repeated" or self._any[flag] != was[0]:
            return
        who = self._whose(flag)
        slug = o.house_of(who)
        least = _apart(HOUSES[slug].ladder[3], 1 + before) - SLACK_MINUTES
        if o.cast.house_opening[slug].minutes(was[0], at) == 0 and at - was[0] < timedelta(minutes=least):
            o.broken(5, f"a flag of {who} rings who is on call again and again: {before + 1} times")

    def _somebody_told(self, flag: str, event: str, at: str) -> None:
        o = self.o
        told = "SELECT 1 FROM messages WHERE flag_id = ? AND created_at = ? AND to_kind IN ('caseworker', 'team') AND kind != 'rewrite'"
        if o.rows(told, flag, at):
            self._not_only_who_is_away(flag, event, at)
            return
        who = self._whose(flag)
        house = o.house_of(who)
        anybody = o.rows(
            "SELECT 1 FROM caseworkers c JOIN structures s ON s.id = c.structure_id WHERE s.slug = ? AND c.chat_id IS NOT NULL AND c.reachable "
            "UNION SELECT 1 FROM teams t JOIN structures s ON s.id = t.structure_id WHERE s.slug = ? AND t.chat_id IS NOT NULL",
            house,
            house,
        )
        if anybody:
            o.broken(5, f"a flag of {who} was {event} and nobody was told")

    def _not_only_who_is_away(self, flag: str, event: str, at: str) -> None:
        """In open hours a flag never rings at somebody who is away alone, where a colleague can be reached."""
        o, who = self.o, self._whose(flag)
        opening = o.cast.house_opening[o.house_of(who)]
        if event != "raised" or not opening.open_at(moment(at)):
            return
        today = opening.day(moment(at)).isoformat()
        away = (
            "SELECT p.referent_id FROM people p JOIN absences a ON a.caseworker_id = p.referent_id "
            "WHERE p.id = ? AND a.from_day <= ? AND a.to_day >= ? AND a.noted_at < ? AND (a.over_at IS NULL OR a.over_at > ?)"
        )
        referent = o.rows(away, o.people[who], today, today, at, at)
        if not referent:
            return
        o.counts["flags of who is away"] += 1
        told = "SELECT 1 FROM messages WHERE flag_id = ? AND created_at = ? AND to_kind = 'caseworker' AND to_id != ?"
        others = "SELECT 1 FROM caseworkers WHERE structure_id = (SELECT structure_id FROM people WHERE id = ?) AND id != ? AND chat_id IS NOT NULL AND reachable"
        number = referent[0][0]
        if o.rows(
            "SELECT 1 FROM flags WHERE id = ? AND taker_id IS NOT NULL AND taker_id != ?", flag, number
        ):
            return  # whoever heard it on the telephone holds it already
        if not o.rows(told, flag, at, number) and o.rows(others, o.people[who], number):
            o.broken(5, f"a flag of {who} rang only at somebody who is away")

    def _whose(self, flag: str) -> str:
        ((person,),) = self.o.rows("SELECT person_id FROM flags WHERE id = ?", flag)
        return str(self.o.who_is[person])

    def _answers_raise(self) -> None:
        sql = "SELECT id, person_id, dialogue, step, choice, at FROM answers WHERE id > ? ORDER BY id"
        for number, person, dialogue, step, choice, at in self.o.since(self._answers, "answers", sql):
            self._answers = number
            level = RAISING.get((dialogue, step, choice))
            if level is not None:
                self._must_be_raised(self.o.who_is[person], moment(at), level, f"{dialogue}.{step}: {choice}")

    def _reachability(self) -> None:
        """Since when somebody on call can be reached, or cannot: a ladder that was begun before may keep its clock."""
        o = self.o
        numbers = o.rows("SELECT id FROM caseworkers WHERE reachable AND chat_id IS NOT NULL")
        if numbers == self._reachable:
            return
        self._reachable = numbers
        o.desk("")
        reachable = {o.desk_is[number] for (number,) in numbers}
        for house in o.cast.houses:
            pairs = zip(o.cast.desks_of(house.slug), house.desks, strict=True)
            awake = any(desk.on_call and who in reachable for who, desk in pairs)
            if house.slug not in self._reach or self._reach[house.slug][0] != awake:
                self._reach[house.slug] = (awake, o.now)

    def _stands(self, flag: str, person: int, level: int, state: str, rung: int, due_at: str | None, taker: int | None, outcome: str | None, closed_at: str | None) -> None:  # fmt: skip
        o, who = self.o, self.o.who_is[person]
        if state == "taken" and taker is None:
            o.broken(5, f"a flag of {who} is taken by nobody")
        if due_at is None:
            o.broken(5, f"a flag of {who} ({state}) will never come back")
        house = HOUSES[o.house_of(who)]
        rungs = house.ladder[level]
        at, event, begun, begun_rung = self._clock[flag]
        if rung > self._climbs(flag):
            o.broken(5, f"a flag of {who} rings as seldom as after {rung} climbs, and has fewer behind it")
        if event == "repeated" and state == "open":
            # However long the wait in closed hours: once it is open, the ladder goes on.
            self._on_time(who, flag, state, level, at, _apart(rungs, rung) + SLACK_MINUTES, opened=True)
            # In closed hours who is on call hears again and again, from the pace of the last rung on.
            rung = max(2, rung + 1) + max(0, self._rings.get(flag, 0) - 1)
        allowed = 2 * sum(rungs) if state == "taken" else _apart(rungs, rung)
        self._on_time(who, flag, state, level, max(self._any[flag], at), allowed + SLACK_MINUTES)
        # Words that join a flag do not put it off: its clock is that of its last climb, at the slowest of its levels,
        # and on the rung where it stood then, which words that make it graver take back to the first.
        slowest = house.ladder[1]
        most = 2 * sum(slowest) if state == "taken" else _apart(slowest, max(rung, begun_rung))
        self._on_time(who, flag, state, min(level, begun), at, most + SLACK_MINUTES)

    def _climbs(self, flag: str) -> int:
        """How many rungs it can have behind it: where it was last put, two at most, and the climbs since."""
        put, since = 0, 0
        for event, rung in self.o.rows(
            "SELECT event, rung FROM flag_events WHERE flag_id = ? ORDER BY id", flag
        ):
            if event == "climbed":
                since += 1
            elif rung is not None:
                put, since = min(rung, 2), 0
        return put + since

    def _on_time(self, who: str, flag: str, state: str, level: int, since: datetime, allowed: float, *, opened: bool = False) -> None:  # fmt: skip
        """By its own clock, or (`opened`) by that of the open hours, it was not silent longer than is allowed."""
        o = self.o
        slug = o.house_of(who)
        opening = o.cast.house_opening[slug]
        awake, changed = self._reach.get(slug, (False, o.now))
        down = o.down_between(since, o.now) / timedelta(minutes=1)
        if level == 3 and awake and changed < since and not opened:
            waited = (o.now - since) / timedelta(minutes=1)
        else:
            waited = opening.minutes(since, o.now)
        fresh_start = o.up_since is None or o.now - o.up_since < timedelta(minutes=2)
        if waited - down > allowed and not fresh_start:
            o.broken(
                5,
                f"a flag of {who} ({state}, level {level}) has been silent for {waited:.0f} minutes of its clock, {allowed:.0f} allowed",
            )

    def end(self) -> None:
        for row in self.o.rows(f"{_FLAGS} WHERE state = 'closed'"):
            if row[7] is None or row[8] is None:
                self.o.broken(5, f"a flag of {self.o.who_is[row[1]]} was closed without an outcome")
        for who, at, _ in self._critical:
            chat = self.o.world.by_who[who]
            if not chat.blocked and chat.started and self.o.rows("SELECT 1 FROM messages WHERE to_kind = 'person' AND to_id = ? AND created_at = ? AND lane = 0 AND state NOT IN ('sent', 'refused')", self.o.people[who], _stored(at)):  # fmt: skip
                self.o.broken(6, f"{who} never got the number to call")


def _apart(rungs: tuple[int, int, int], rung: int) -> float:
    """How long a flag may be silent on this rung: four repetitions at its pace, then twice as long each time, up to eight hours."""
    apart = float(rungs[min(rung, 2)])
    for _ in range(rung - 5):
        apart = max(apart, min(2 * apart, 480.0))
    return apart


def _stored(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
