"""Promise 5, of what is not said: who answered check-ins and then let two of them pass is on a flag, with the reason."""

import json
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from cryptography.fernet import Fernet

from tests.simulation.coming import moment
from tests.simulation.machine import KEY
from tests.simulation.observer import Promise
from tests.simulation.world import Call, Said

_A_DAY = timedelta(hours=24)
# What a death of the machine, a tick and a queue may take.
_SOON = timedelta(hours=2)
_BEFORE = 4
_EVENTS = """
SELECT f.reasons, e.at FROM flags f JOIN flag_events e ON e.flag_id = f.id
WHERE f.person_id = ? AND e.event IN ('raised', 'joined', 'answered')
"""
_SPOKEN = "SELECT at FROM contacts WHERE person_id = ? AND kind = 'call'"


class SilenceHeard(Promise):
    """Asked at the end: a check-in counts when it arrived; a sign of life is anything that the person did within a day.

    So is a call that a caseworker has noted as made: the person has spoken.
    """

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._cipher = Fernet(KEY)
        self._asked: dict[str, list[datetime]] = defaultdict(list)

    def arrived(self, call: Call, said: Said) -> None:
        if call.edits is not None or not any(data.endswith(":very_bad") for _, data in call.buttons):
            return
        asked = self._asked[call.who]
        if not asked or self.o.now - asked[-1] > _A_DAY:
            asked.append(self.o.now)

    def end(self) -> None:
        for who, asked in self._asked.items():
            for last in range(_BEFORE + 1, len(asked)):
                answered, silent = asked[last - 1 - _BEFORE : last - 1], asked[last - 1 : last + 1]
                until = silent[1] + _A_DAY + _SOON
                if until > self.o.now or not self._fell_silent(who, answered, silent, until):
                    continue
                self.o.counts["silences"] += 1
                if not self._on_a_flag(who, silent[1] + _A_DAY - _SOON, until):
                    self.o.broken(5, f"{who} let two check-ins pass after answering, and no flag says so")

    def _fell_silent(
        self, who: str, answered: list[datetime], silent: list[datetime], until: datetime
    ) -> bool:
        o = self.o
        if not all(o.has_acted_between(who, at, at + _A_DAY - _SOON) for at in answered):
            return False
        since = answered[-1] + _A_DAY - _SOON
        if o.has_acted_between(who, since, until):
            return False
        if any(since < moment(at) <= until for (at,) in o.rows(_SPOKEN, o.people[who])):
            return False
        return not any(first < until and last > silent[0] for first, last in o.down_for)

    def _on_a_flag(self, who: str, start: datetime, until: datetime) -> bool:
        return any(
            "sans réponse" in " ".join(json.loads(self._cipher.decrypt(reasons)))
            for reasons, at in self.o.rows(_EVENTS, self.o.people[who])
            if start <= moment(at) <= until
        )
