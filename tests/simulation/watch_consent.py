"""Promises 7, 8 and 9: silence after a stop, a pause, a refusal, a block; the budget; once per period."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.simulation.coming import moment
from tests.simulation.houses import HOUSES
from tests.simulation.observer import Deed, Letter, Promise
from tests.simulation.sayings import POISON, is_stop
from tests.simulation.world import Call, Said

_PAUSES = {"week": 7, "month": 30}
_BACK = {("menu", "menu", "come_back"), ("pause", "come_back", "come_back"), ("welcome", "agree", "accept")}
_RESUMES = {("menu", "menu", "resume"), ("pause", "paused", "resume")}


class ConsentKept(Promise):
    """What each person said to being written to, as their own words and presses tell it."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._consent: dict[str, tuple[str, datetime]] = {}
        self._paused: dict[str, datetime] = {}
        self._blocked: dict[str, datetime] = {}
        self._answers = 0
        self._contacts: dict[str, dict[datetime, datetime]] = defaultdict(dict)

    def taken(self, deed: Deed) -> None:
        o, at, who = self.o, deed.seen_at, deed.who
        assert at is not None
        if who not in o.people or deed.state != "done":
            return
        if (
            deed.decision["do"] in {"write", "edit", "piece"}
            and is_stop(deed.text)
            and POISON not in deed.text
        ):
            if o.rows("SELECT 1 FROM people WHERE id = ? AND joined_at < ?", o.people[who], _stored(at)):
                self._consent[who] = ("stopped", at)
                o.counts["stops"] += 1
        elif deed.decision["do"] == "block":
            self._blocked[who] = at
        elif deed.decision["do"] in {"unblock", "start"}:
            self._blocked.pop(who, None)

    def look(self) -> None:
        sql = "SELECT id, person_id, dialogue, step, choice, at FROM answers WHERE id > ? ORDER BY id"
        for number, person, dialogue, step, choice, at in self.o.since(self._answers, "answers", sql):
            self._answers = number
            self._answered(self.o.who_is[person], (dialogue, step, choice), moment(at))

    def _answered(self, who: str, answer: tuple[str, str, str], at: datetime) -> None:
        dialogue, _, choice = answer
        if answer in _BACK:
            self._consent[who] = ("given", at)
            self._paused.pop(who, None)
        elif answer in _RESUMES:
            self._paused.pop(who, None)
        elif dialogue == "pause" and choice in _PAUSES:
            self._paused[who] = at + timedelta(days=_PAUSES[choice])
        elif dialogue == "pause" and choice == "stop":
            self._consent[who] = ("stopped", at)
        elif dialogue == "welcome" and choice == "refuse":
            self._consent[who] = ("refused", at)

    def arrived(self, call: Call, said: Said) -> None:
        letter: Letter | None = call.letter
        if letter is None or letter.to_kind != "person" or call.edits is not None:
            return
        o, who, at = self.o, call.who, self.o.clock.at(call.at)
        if not o.started_by_us(letter, who):
            return
        consent, since = self._consent.get(who, ("asked", o.clock.start))
        solicits = letter.counts or (
            letter.touchpoint_id is not None and not self._news(letter.touchpoint_id)
        )
        if consent == "stopped" and at > since:
            o.broken(7, f"{who} was written to after saying stop: {call.text[:50]!r}")
        if solicits and consent in {"asked", "refused"} and at > since:
            o.broken(7, f"{who}, who has not agreed ({consent}), was solicited: {call.text[:50]!r}")
        if solicits and who in self._paused and at < self._paused[who] - timedelta(minutes=1):
            o.broken(7, f"{who} was solicited during a pause: {call.text[:50]!r}")
        if who in self._blocked and at > self._blocked[who]:
            o.broken(7, f"{who} has blocked the bot, which knows it, and was written to: {call.text[:50]!r}")
        if solicits:
            self._solicited(call, letter, at)

    def _solicited(self, call: Call, letter: Letter, at: datetime) -> None:
        o, who = self.o, call.who
        house = HOUSES[o.house_of(who)]
        zone = ZoneInfo(o.cast.opening[who].zone)
        contacts = self._contacts[who]
        if letter.created_at not in contacts:
            o.counts["solicitations"] += 1
            today = at.astimezone(zone).date()
            same_day = sum(when.astimezone(zone).date() == today for when in contacts.values())
            week = sum(at - timedelta(days=7) < when for when in contacts.values())
            if same_day >= house.per_day:
                o.broken(8, f"{who} was solicited {same_day + 1} times on {today}")
            if week >= house.per_week:
                o.broken(8, f"{who} was solicited {week + 1} times in seven days")
            contacts[letter.created_at] = at

    def _news(self, touchpoint: int) -> bool:
        """What the house tells of itself is owed to people: it uses up nobody's budget, and waits for nobody's pause to end."""
        ((kind,),) = self.o.rows("SELECT kind FROM touchpoints WHERE id = ?", touchpoint)
        return kind in {"hours_changed", "closure_news"}

    def end(self) -> None:
        o = self.o
        for person, kind, day, count in o.rows(
            "SELECT person_id, kind, period, count(*) FROM touchpoints GROUP BY 1, 2, 3 HAVING count(*) > 1"
        ):
            o.broken(9, f"{o.who_is[person]} has {count} touchpoints {kind} for {day}")


def _stored(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
