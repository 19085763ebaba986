"""Promises 1 and 2: what we start reaches a person in open hours only; closed means said."""

import json
import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cryptography.fernet import Fernet

from tests.simulation.coming import moment
from tests.simulation.houses import HOUSES
from tests.simulation.machine import KEY
from tests.simulation.observer import Deed, Letter, Promise
from tests.simulation.opening import CHOICES, Opening
from tests.simulation.sayings import DANGERS, POISON, is_stop
from tests.simulation.world import Call, Said

_NOTICE = re.compile(r"Personne ne lit en ce moment|Nobody is reading right now")
DAYS_OF_WEEK = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
}  # fmt: skip


class HoursKept(Promise):
    """Promise 1: for a person, and for a caseworker's evening."""

    def __init__(self, observer: "Promise | object") -> None:
        super().__init__(observer)  # type: ignore[arg-type]
        self._answers = 0

    def look(self) -> None:
        o = self.o
        sql = "SELECT id, person_id, choice, at FROM answers WHERE id > ? AND dialogue = 'quiet' AND step = 'choose' ORDER BY id"
        for _, person, choice, at in o.since(self._answers, "answers", sql):
            o.counts["quiet hours chosen"] += 1
            if choice in CHOICES:
                o.cast.opening[o.who_is[person]].chosen(choice, moment(at))
        self._answers = o.newest("answers")

    def arrived(self, call: Call, said: Said) -> None:
        letter: Letter | None = call.letter
        if call.edits is not None or letter is None or letter.to_kind == "chat":
            return
        if letter.to_kind == "person":
            self._to_person(call, letter)
        else:
            self._to_humans(call, letter)

    def _to_person(self, call: Call, letter: Letter) -> None:
        o = self.o
        if (
            not o.started_by_us(letter, call.who)
            or self._critical_news(letter)
            or self._called_urgent(letter)
        ):
            return
        at = o.clock.at(call.at)
        if not o.cast.opening[call.who].open_lately(at):
            local = at.astimezone(ZoneInfo(o.cast.opening[call.who].zone))
            o.broken(
                1, f"{call.who} was written to at {local:%a %Y-%m-%d %H:%M:%S} of theirs: {call.text[:60]!r}"
            )

    def _critical_news(self, letter: Letter) -> bool:
        if letter.lane != 0:
            return False
        since = (letter.created_at - timedelta(seconds=1)).strftime("%Y-%m-%d %H:%M:%S.%f")
        return bool(self.o.rows("SELECT 1 FROM flags WHERE person_id = ? AND level = 3 AND (closed_at IS NULL OR closed_at >= ?)", letter.to_id, since))  # fmt: skip

    def _called_urgent(self, letter: Letter) -> bool:
        """A caseworker's own words, which the journal says they called urgent."""
        o = self.o
        ((mark,),) = o.rows("SELECT mark FROM messages WHERE id = ?", letter.id)
        if not mark or not mark.startswith("words:"):
            return False
        said = "SELECT 1 FROM contacts WHERE kind = 'urgent_message' AND person_id = ? AND caseworker_id = ? AND at >= ?"
        by = int(mark.split(":")[1])
        since = _stored(letter.created_at - timedelta(seconds=1))
        urgent = bool(o.rows(said, letter.to_id, by, since))
        o.counts["words called urgent"] += urgent
        return urgent

    def _to_humans(self, call: Call, letter: Letter) -> None:
        """In closed hours a caseworker hears what they asked for; of the rest, only who is on call, only what is critical."""
        o = self.o
        opening = o.cast.house_opening[o.house_of(call.who)]
        if opening.open_at(letter.created_at) or letter.not_before >= opening.opens(letter.created_at):
            return
        asked = any(
            o.has_acted(who, letter.created_at) for who in (call.who, *o.cast.desks_of(o.house_of(call.who)))
        )
        if asked and (letter.to_kind == "team" or o.has_acted(call.who, letter.created_at)):
            return
        house, _, place = call.who.partition("/")
        on_call = bool(place) and HOUSES[house].desks[int(place)].on_call
        if not (on_call and letter.lane == 0):
            o.broken(1, f"{call.who} heard in closed hours of what could wait: {call.text[:60]!r}")


class ClosedMeansSaid(Promise):
    """Promise 2: once per closed stretch, with the right opening."""

    def __init__(self, observer: "Promise | object") -> None:
        super().__init__(observer)  # type: ignore[arg-type]
        self._cipher = Fernet(KEY)
        self._said: dict[tuple[str, datetime], dict[datetime, int]] = {}
        self._known: set[tuple[str, datetime]] = set()

    def taken(self, deed: Deed) -> None:
        o = self.o
        if deed.who not in o.people or deed.state not in {"done", "set_aside"}:
            return
        assert deed.seen_at is not None
        opening = o.cast.house_opening[o.house_of(deed.who)]
        if opening.open_at(deed.seen_at):
            return
        stretch = (deed.who, opening.stretch(deed.seen_at))
        said = self._words(deed)
        # Several updates may be taken at one moment, after the machine was down: what was said then is counted once.
        self._said.setdefault(stretch, {})[deed.seen_at] = len(_NOTICE.findall(said))
        if sum(self._said[stretch].values()) > 1:
            o.broken(2, f"{deed.who} was told twice in one closed stretch that nobody reads")
        if ("112" in said or said.startswith("☎")) and any(
            when in said for when in _opening_said(opening, deed, o.cast.opening[deed.who].zone)
        ):
            self._known.add(stretch)
        if not o.rows(
            "SELECT 1 FROM people WHERE id = ? AND joined_at < ?", o.people[deed.who], _stored(deed.seen_at)
        ):
            # Who joins, and writes at the same moment, is told then; it counts for the rest of the stretch.
            return
        if POISON in deed.text:
            # Nothing is promised of what broke us; what was said of it counts.
            return
        critical = DANGERS.get(deed.text, (0,))[0] == 3 or said.startswith("☎")
        spoke = (
            deed.decision["do"] in {"write", "piece"}
            and not deed.text.startswith("/")
            and not is_stop(deed.text)
        )
        # Who is in danger gets the number first, and hears who has been told.
        if spoke and stretch not in self._known and not critical:
            o.broken(
                2, f"{deed.who} wrote in closed hours and was not told when a human is back: {said[:120]!r}"
            )

    def _words(self, deed: Deed) -> str:
        assert deed.seen_at is not None
        rows = self.o.rows(
            "SELECT body FROM messages WHERE to_kind = 'person' AND to_id = ? AND direction = 'out' AND created_at = ? ORDER BY id",
            self.o.people[deed.who],
            _stored(deed.seen_at),
        )
        texts = [str(json.loads(self._cipher.decrypt(body))["text"]) for (body,) in rows]
        return "\n".join(texts).replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def _opening_said(opening: Opening, deed: Deed, zone: str) -> list[str]:
    """How the next opening is said on the person's own clock, in either language."""
    assert deed.seen_at is not None
    local = opening.opens(deed.seen_at).astimezone(ZoneInfo(zone))
    ahead = (local.date() - deed.seen_at.astimezone(ZoneInfo(zone)).date()).days
    said = []
    for language, today, tomorrow, at in (
        ("fr", "aujourd'hui", "demain", "à"),
        ("en", "today", "tomorrow", "at"),
    ):
        number = "1er" if (language, local.day) == ("fr", 1) else local.day
        named = f"{DAYS_OF_WEEK[language][local.weekday()]} {number} {_MONTHS[language][local.month - 1]}"
        day = {0: today, 1: tomorrow}.get(ahead, named)
        if language == "fr":
            clock = f"{local.hour} h" + (f" {local.minute:02}" if local.minute else "")
        else:
            clock = f"{local.hour % 12 or 12}:{local.minute:02} {'AM' if local.hour < 12 else 'PM'}"
        said.append(f"{day} {at} {clock}")
    return said


def _stored(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
