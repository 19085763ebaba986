"""Promises 3 and 14: every update takes effect exactly once, and one that breaks takes nothing else with it."""

from datetime import datetime
from typing import Any

from tests.simulation.coming import moment
from tests.simulation.observer import SAME_TURN, Deed, Promise
from tests.simulation.sayings import POISON

_KEPT = """
SELECT count(*) FROM messages
WHERE to_kind = 'person' AND to_id = ? AND telegram_id = ? AND direction = 'in' AND kind IN ('text', 'piece')
"""
_LED_TO = "SELECT 1 FROM messages WHERE direction = 'out' AND person_id = ? AND created_at = ? LIMIT 1"


class NothingLost(Promise):
    """What was confirmed to Telegram is in the file, once; every effect belongs to the one moment of its update."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._moments: dict[tuple[str, datetime], int] = {}
        self._answers = self._events = 0
        self._kept: list[tuple[int, int]] = []

    def confirmed(self, update: dict[str, Any]) -> None:
        number = update["update_id"]
        if _chatter(self.o.deeds[number]):
            return
        if not self.o.rows("SELECT 1 FROM updates_seen WHERE update_id = ?", number):
            self.o.broken(3, f"update {number} was confirmed to Telegram and is nowhere")

    def taken(self, deed: Deed) -> None:
        o, at = self.o, deed.seen_at
        assert at is not None
        self._moments[deed.who, at] = self._moments.get((deed.who, at), 0) + 1
        if deed.state == "set_aside":
            if POISON not in deed.text:
                o.broken(
                    3,
                    f"a good update of {deed.who} was set aside and never takes effect ({deed.decision['do']})",
                )
            o.counts["set aside"] += 1
            return
        if POISON in deed.text:
            o.broken(14, f"a poisoned update of {deed.who} was taken as if nothing were wrong")
        if (
            deed.who not in o.people
            or deed.decision["do"] not in {"write", "piece"}
            or deed.text.startswith("/")
        ):
            return
        joined = o.rows("SELECT joined_at FROM people WHERE id = ?", o.people[deed.who])[0][0]
        if joined is None or moment(joined) > at:
            return
        number = deed.update["message"]["message_id"]
        self._kept.append((o.people[deed.who], number))
        self._once(*self._kept[-1])
        if not o.rows(_LED_TO, o.people[deed.who], at.strftime("%Y-%m-%d %H:%M:%S.%f")):
            reachable = o.rows("SELECT 1 FROM caseworkers WHERE chat_id IS NOT NULL AND reachable LIMIT 1")
            if reachable:
                o.broken(3, f"what {deed.who} sent led to nothing at all: nobody hears of it")

    def _once(self, person: int, number: int) -> None:
        (kept,) = self.o.rows(_KEPT, person, number)[0]
        if kept != 1:
            self.o.broken(3, f"message {number} of {self.o.who_is[person]} is kept {kept} times")

    def look(self) -> None:
        o = self.o
        answers: dict[tuple[str, datetime], int] = {}
        for number, person, at in o.since(
            self._answers, "answers", "SELECT id, person_id, at FROM answers WHERE id > ? ORDER BY id"
        ):
            self._answers = number
            key = (o.who_is[person], moment(at))
            answers[key] = answers.get(key, 0) + 1
        for (who, at), count in answers.items():
            if count > self._moments.get((who, at), 0):
                o.broken(
                    3,
                    f"an answer of {who} took effect {count} times, at a moment with {self._moments.get((who, at), 0)} updates",
                )
        sql = "SELECT id, caseworker_id, at, event FROM flag_events WHERE id > ? AND caseworker_id IS NOT NULL ORDER BY id"
        for number, desk, at, event in o.since(self._events, "flag_events", sql):
            self._events = number
            o.desk("")
            if not any(
                abs(moment(at) - when) <= SAME_TURN for when in o.acted_at.get(o.desk_is[desk], [])[-50:]
            ):
                o.broken(3, f"{o.desk_is[desk]} did nothing when a flag was {event} in their name")

    def end(self) -> None:
        for person, number in self._kept:
            self._once(person, number)
        for number, deed in self.o.deeds.items():
            if deed.given_at and not deed.state and not _chatter(deed):
                promise = 14 if any(POISON in other.text for other in self.o.deeds.values()) else 3
                self.o.broken(promise, f"update {number} of {deed.who} reached the bot and never took effect")
            elif not deed.given_at:
                self.o.broken(3, f"update {number} of {deed.who} was never asked for")


def _chatter(deed: Deed) -> bool:
    """What people say to each other in a group is not for the bot."""
    return deed.decision["do"] == "write" and "chat" in deed.decision and not deed.text.startswith("/")
