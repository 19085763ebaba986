"""Promises 11 and 12: each sees their own; words and names are nowhere in clear, and never in the log."""

from typing import Any

from tests.simulation.machine import KEY, TOKEN
from tests.simulation.observer import Letter, Promise
from tests.simulation.sayings import CANARY, PHONE, SUBJECTS
from tests.simulation.world import Call, Said


class EachTheirOwn(Promise):
    """Promise 11: groups see initials only; nobody hears of, or acts on, a person of another house."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._events = self._letters = 0
        self._names = {
            name.casefold(): who
            for who, person in observer.cast.people.items()
            for name in (person["first"], person["last"])
        }

    def arrived(self, call: Call, said: Said) -> None:
        o, letter = self.o, call.letter
        text = said.text.casefold()
        if call.chat_id < 0:
            told = [word for word in (CANARY, PHONE, *SUBJECTS, *self._names) if word.casefold() in text]
            if told:
                o.broken(11, f"the group of {call.who} was shown {told[0]!r}: {said.text[:60]!r}")
            return
        if letter is None or letter.to_kind == "chat":
            return
        house = o.house_of(call.who)
        for name, who in self._names.items():
            if name in text and (who != call.who if call.who in o.people else o.house_of(who) != house):
                o.broken(11, f"{call.who} was shown the name of {who}: {said.text[:60]!r}")
        self._about(letter, call)

    def _about(self, letter: Letter, call: Call) -> None:
        if letter.person_id is not None:
            about = self.o.who_is[letter.person_id]
            if self.o.house_of(about) != self.o.house_of(call.who):
                self.o.broken(11, f"{call.who} heard of {about}, who is of another house")

    def look(self) -> None:
        o = self.o
        sql = (
            "SELECT e.id, e.caseworker_id, f.person_id, e.event FROM flag_events e JOIN flags f ON f.id = e.flag_id "
            "WHERE e.id > ? AND e.caseworker_id IS NOT NULL ORDER BY e.id"
        )
        for number, desk, person, event in o.since(self._events, "flag_events", sql):
            self._events = number
            o.desk("")
            if o.house_of(o.desk_is[desk]) != o.house_of(o.who_is[person]):
                o.broken(
                    11, f"{o.desk_is[desk]} has {event} a flag of {o.who_is[person]}, who is of another house"
                )


class NothingInClear(Promise):
    """Promise 12: a canary, a name, a telephone number, the token or the key, in the log or in the bytes of the file."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        people = observer.cast.people.values()
        self._secrets = [
            CANARY,
            PHONE,
            TOKEN,
            KEY,
            *(person[part] for person in people for part in ("first", "last")),
        ]

    def end(self) -> None:
        o = self.o
        for line in o.log.lines:
            for secret in self._secrets:
                if secret in line:
                    o.broken(12, f"the log holds {secret!r}: {line[:80]!r}")
        for path in (o.path, o.path.with_name(f"{o.path.name}-wal")):
            data = path.read_bytes() if path.exists() else b""
            for secret in self._secrets:
                if secret.encode() in data:
                    o.broken(12, f"the file {path.suffix} holds {secret!r} in clear")
        o.counts["log lines"] = len(o.log.lines)
