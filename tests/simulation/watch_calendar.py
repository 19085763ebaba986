"""Promises 7 and 9, of the calendar: each contact when its date calls for it, once, never late; none that the pathway forbids.

Rule 1: what is told is known by its buttons, as they went over the wire; what it is about is reckoned from what the office noted.
Rule 2: what changes is acted upon within minutes of running: until then, and for what had left before, both versions are right.
"""

import re
from collections import defaultdict
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.fernet import Fernet

from tests.simulation.calling import (  # fmt: skip
    AFTER_EXIT,
    ALWAYS,
    CALLED,
    LATE_DAYS,
    NOT_WHILE_SUSPENDED,
    OF_A_DATE,
    PAY,
    called_for,
    exited,
    over,
    suspended,
)
from tests.simulation.coming import moment
from tests.simulation.houses import HouseOf
from tests.simulation.machine import KEY
from tests.simulation.observer import Letter, Promise
from tests.simulation.watch_hours import DAYS_OF_WEEK
from tests.simulation.world import Call, Said

# Calendars are drawn up anew every five minutes where something has changed.
REDRAWN = timedelta(minutes=6)
ON_ITS_WAY = timedelta(minutes=15)
# The buttons under the first question of each kind.
BUTTONS: dict[frozenset[str], str] = {
    frozenset(buttons.split()): kind
    for kind, buttons in (
        ("payday", "payslip thanks talk"),
        ("after_pay", "received not_received problem talk"),
        ("hours_sheet", "done photo not_yet help talk"),
        ("benefits", "done how help talk"),
        ("advance", "ask how no_thanks talk"),
        ("gesture", "why known ill enough"),
        ("gesture", "right other"),
        ("gesture", "right other summer"),
        ("symptoms", "grave fever ill baby none dont_know talk"),
        ("check_in", "very_good good so_so bad very_bad"),
        ("check_in_again", "fine not_great call_me"),
        ("contract_end", "wish papers call talk noted"),
        ("after_contract", "fine so_so hard talk"),
        ("stay_in_touch", "stay no_more talk"),
        ("pass_end", "what call talk noted"),
        ("trial_end", "good hard leave talk"),
        *(
            ("comeback", f"ready {help} not_sure leave talk")
            for help in ("equipment", "connection", "show_me", "childcare", "health", "service", "help")  # noqa: A001 - what they press
        ),
        ("comeback", "back help not_yet leave talk"),
        ("sign_of_life", "fine not_great back talk"),
        ("first_day", "good so_so bad talk"),
        ("who_is_who", "clear call talk"),
        ("contact_rules", "fine less pause talk"),
        ("paper_end", "done help date talk"),
        *(
            ("paper_end", f"done help {guide} date talk")
            for guide in ("guide", "guide_health", "guide_disability")
        ),
        ("dossier_day", "open help noted talk"),
    )
}
_LAST = timedelta(days=16)
# What has just changed, or come, may still be on its way.
SETTLED_IN = timedelta(days=2)
# So far from a day are all dates that come again reckoned.
_NEAR = timedelta(days=30)
_DAYS_GIVEN = """
SELECT person_id, paper, number, until FROM expiries
UNION ALL
SELECT person_id, NULL, number, meant_on FROM dossiers
WHERE meant_on IS NOT NULL AND (result IS NULL OR result = 'waiting')
"""
_HOUSES_OF = "SELECT p.structure_id, c.structure_id FROM people p, caseworkers c WHERE p.id = ? AND c.id = ?"
_PATHWAY = "SELECT suspended_from, suspended_until, contract_until, exited_on, suspension_reason, by_phone FROM pathways WHERE person_id = ?"
_CRISES = (
    "SELECT since, until, kind FROM crises c JOIN structures s ON s.id = c.structure_id WHERE s.slug = ?"
)


class CalendarKept(Promise):
    """What reaches people because of the calendar, held against their pathway."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)
        self._begun: set[int] = set()
        self._in_turn: dict[tuple[str, str], datetime] = {}
        self._told: dict[tuple[str, str, str], datetime] = {}
        self._gestures: dict[str, list[datetime]] = defaultdict(list)
        self._silenced: dict[str, datetime] = {}
        self._answers = self._desk = 0
        self._asked_until = ""
        self._because: dict[int, set[str]] = defaultdict(set)
        self._sealed: list[Any] = []
        self._papers: list[Any] = []
        self._names: dict[str, str] = {}
        self._cipher = Fernet(KEY)

    def look(self) -> None:
        o = self.o
        self._papers_noted()
        self._noted_at_the_desk()
        self._calls_asked()
        sql = "SELECT id, person_id, dialogue, step, choice, at FROM answers WHERE id > ? ORDER BY id"
        for number, person, dialogue, step, choice, at in o.since(self._answers, "answers", sql):
            self._answers = number
            who = o.who_is[person]
            if (dialogue, choice) == ("gesture", "enough"):
                self._silenced[who] = moment(at)
                o.counts["gestures silenced"] += 1
            elif (dialogue, choice) == ("settings", "gestures"):
                self._silenced.pop(who, None)
            elif step == "touch" and choice in {"stay", "leave", "no_more"}:
                stays = choice == "stay"
                o.known[who].noted({"stays_in_touch": stays, "leaves": not stays}, moment(at))

    def _calls_asked(self) -> None:
        """Why calls were asked for: one that is asked for again on the same day no longer says why it was the first time."""
        sql = "SELECT person_id, because, asked_at FROM calls WHERE asked_at >= ?"
        for person, because, asked_at in self.o.rows(sql, self._asked_until):
            self._asked_until = max(self._asked_until, asked_at)
            self._because[person].add(because)

    def _papers_noted(self) -> None:
        """Days that people gave: of their papers, and of the dossiers that are not over."""
        sealed = self.o.rows(_DAYS_GIVEN)
        if sealed == self._sealed:
            return
        self._sealed = sealed
        papers = [(person, self._opened(paper), *more) for person, paper, *more in sealed]
        changed = {person for person, *_ in {*papers} ^ {*self._papers}}
        self._papers = papers
        for person in changed:
            theirs = [(paper, of, date.fromisoformat(day)) for who, paper, of, day in papers if who == person]
            self.o.counts["days of papers given"] += 1
            self.o.known[self.o.who_is[person]].noted(
                {
                    "expiries": {(number, paper): day for paper, number, day in theirs if paper},
                    "dossier_days": {number: day for paper, number, day in theirs if not paper},
                },
                self.o.now,
            )

    def _noted_at_the_desk(self) -> None:
        """What caseworkers note of a pathway with their buttons: of the people of their own house, and of nobody else."""
        o = self.o
        sql = "SELECT id, person_id, caseworker_id, kind, at FROM contacts WHERE id > ? ORDER BY id"
        for number, person, caseworker, kind, at in o.since(self._desk, "contacts", sql):
            self._desk = number
            if kind != "pathway_noted":
                continue
            who = o.who_is[person]
            o.counts["pathways noted at the desk"] += 1
            ((theirs, ours),) = o.rows(_HOUSES_OF, person, caseworker)
            if theirs != ours:
                o.broken(11, f"somebody of another house noted something of the pathway of {who}")
            days = [date.fromisoformat(day) if day else None for day in o.rows(_PATHWAY, person)[0][:4]]
            facts = dict(
                zip(("suspended_from", "suspended_until", "contract_until", "exited_on"), days, strict=True)
            )
            *_, reason, by_phone = o.rows(_PATHWAY, person)[0]
            o.known[who].noted({**facts, "suspension_reason": reason, "by_phone": bool(by_phone)}, moment(at))

    def _opened(self, paper: str | None) -> str:
        """Which paper a sealed name names; each is opened once."""
        if paper is None:
            return ""
        if paper not in self._names:
            self._names[paper] = self._cipher.decrypt(paper).decode()
        return self._names[paper]

    def arrived(self, call: Call, said: Said) -> None:
        letter: Letter | None = call.letter
        if letter is None or letter.to_kind != "person" or call.edits is not None:
            return
        if self.o.started_by_us(letter, call.who):
            self._may_be_written_to(call, letter)
        asked = frozenset(data.split(":", 2)[2] for _, data in call.buttons if data.startswith("q:"))
        seen = BUTTONS.get(asked, "hours_changed" if "Nos horaires changent" in said.text else "")
        if letter.touchpoint_id is None and self.o.started_by_us(letter, call.who) and seen in OF_A_DATE:
            self._of_a_date(call, letter, seen, self.o.clock.at(call.at))
        elif letter.touchpoint_id is None:
            self._in_turn[call.who, seen] = self.o.now
            self._follows(call, seen)
        elif letter.touchpoint_id not in self._begun and not self._begun_in_turn(call.who, letter):
            self._begun.add(letter.touchpoint_id)
            self._begins(call, letter, seen)
        elif self.o.started_by_us(letter, call.who) and seen in OF_A_DATE:
            self._of_a_date(call, letter, seen, self.o.clock.at(call.at), again=True)

    def _begun_in_turn(self, who: str, letter: Letter) -> bool:
        """Say whether it was asked right after something else, as an answer is: what comes of it now only takes it up again."""
        ((kind, since),) = self.o.rows(
            "SELECT kind, settled_at FROM touchpoints WHERE id = ?", letter.touchpoint_id
        )
        asked = self._in_turn.get((who, kind))
        return asked is not None and since is not None and moment(since) <= asked < letter.created_at

    def _may_be_written_to(self, call: Call, letter: Letter) -> None:
        """Nobody whose pathway is over, nobody who is followed by telephone."""
        o, who = self.o, call.who
        ruled = self._facts(letter)
        days = self._days(who, letter.created_at)
        if all(exited(f, min(days)) and not f.get("stays_in_touch") for f in ruled):
            o.broken(7, f"{who} was written to after the end of the pathway: {call.text[:50]!r}")
        solicits = letter.counts or letter.touchpoint_id is not None
        if solicits and all(f.get("by_phone") for f in ruled):
            o.broken(7, f"{who} is followed by telephone, and was written to: {call.text[:50]!r}")

    def _follows(self, call: Call, kind: str) -> None:
        """What is told after something else counts as told; a question that is open is asked again, and tells nothing new."""
        o, who, at = self.o, call.who, self.o.clock.at(call.at)
        if kind not in OF_A_DATE:
            return
        asked = [when for (to, of, _), when in self._told.items() if (to, of) == (who, kind)]
        if not asked or at - max(asked) > timedelta(days=8):
            o.counts[f"followed {kind}"] += 1
            facts = o.known[who].now()
            paid = dict(self._called(who, "payday", at, facts)) if kind == "after_pay" else {}
            for key, day in self._called(who, kind, at, facts):
                names = _says(call.text, "payday" if key in paid else kind, key, paid.get(key, day))
                if day <= max(self._days(who, at)) and names:
                    self._told.setdefault((who, kind, key), at)

    def _begins(self, call: Call, letter: Letter, seen: str) -> None:
        o, who, at = self.o, call.who, self.o.clock.at(call.at)
        ((kind, period),) = o.rows("SELECT kind, period FROM touchpoints WHERE id = ?", letter.touchpoint_id)
        o.counts[f"told {kind}"] += 1
        if seen not in {kind, ""} or (not seen and kind in BUTTONS.values()):
            o.broken(9, f"{who} got {seen or 'something else'!r} in place of the {kind}: {call.text[:50]!r}")
        ruled, day = self._facts(letter), min(self._days(who, letter.created_at))
        if kind in NOT_WHILE_SUSPENDED and all(suspended(f, day) for f in ruled):
            o.broken(7, f"{who} is suspended, and was told of {kind}: {call.text[:50]!r}")
        if kind not in {*AFTER_EXIT, "hours_changed", "closure_news"} and all(exited(f, day) for f in ruled):
            o.broken(7, f"{who} has left and stays in touch, and was told of {kind}")
        if kind in OF_A_DATE:
            self._of_a_date(call, letter, kind, at)
        elif kind == "hours_changed":
            self._hours_changed(call, at)
        elif kind != "closure_news":
            self._in_rhythm(call, letter, kind, period, at)

    def _of_a_date(self, call: Call, letter: Letter, kind: str, at: datetime, again: bool = False) -> None:
        """It tells of a date that calls for it; that of an advance is not told, and may have been another one before.

        `again`: it was interrupted and is taken up again, which it may be in time.
        """
        o, who = self.o, call.who
        found = {
            called: limit
            for facts in self._facts(letter)
            for house in self._houses(who, at - _LAST if kind == "advance" else self._since(letter), at)
            for called in called_for(kind, facts, house, o.cast.opening[who].day(at))
            if (limit := self._within(who, kind, called[1], letter.created_at)) is not None
        }
        found = {called: limit for called, limit in found.items() if _says(call.text, kind, *called)}
        if not found:
            o.broken(9, f"{who} was told of {kind} when nothing calls for it: {call.text[:60]!r}")
            return
        if at > max(found.values()) + timedelta(minutes=1):
            o.broken(
                9,
                f"{who} got the {kind} at {at:%Y-%m-%d %H:%M}, after its limit {max(found.values()):%Y-%m-%d %H:%M}",
            )
        fresh = [key for key, _ in found if (who, kind, key) not in self._told]
        if not fresh and not again and letter.touchpoint_id is not None:
            ((key, _), *_) = found
            o.broken(
                9,
                f"{who} was told of {kind} {key} twice, first on {self._told[who, kind, key]:%Y-%m-%d %H:%M}",
            )
        for key in fresh[:1]:
            self._told[who, kind, key] = at

    def _within(self, who: str, kind: str, day: date, decided: datetime) -> datetime | None:
        """Until when a contact that falls on a day may be told, if it had come by the moment when it was decided."""
        o = self.o
        opening = o.cast.opening[who]
        limits = []
        for house in self._houses(who, decided - _LAST, decided):
            clock = house.pay_at if kind in PAY else "10:00"
            meant = opening.at(day, _minute(clock))
            # What falls on one day makes one contact: it may come with what is due earlier that day.
            if opening.at(day, 0) <= decided:
                late = timedelta(days=LATE_DAYS[kind])
                limits += [ruled.opens(meant) + late for ruled in opening.ruled(decided - _LAST, decided)]
        limit = max(limits, default=None)
        return limit if limit is not None and decided <= limit + timedelta(minutes=1) else None

    def _hours_changed(self, call: Call, at: datetime) -> None:
        o, who = self.o, call.who
        changes = o.applied[o.house_of(who)]
        if not changes:
            o.broken(9, f"{who} was told that hours change, and they did not")
        elif at > o.cast.opening[who].opens(changes[-1]) + timedelta(
            days=LATE_DAYS["hours_changed"], hours=1
        ):
            o.broken(
                9, f"{who} was told at {at:%Y-%m-%d %H:%M} of hours that changed on {changes[-1]:%Y-%m-%d}"
            )
        if self._told.setdefault((who, "hours_changed", str(changes)), at) != at:
            o.broken(9, f"{who} was told twice that hours change")

    def _in_rhythm(self, call: Call, letter: Letter, kind: str, period: str, at: datetime) -> None:
        """A contact that comes again every so many days speaks on its day, or within the days that it may be late."""
        o, who = self.o, call.who
        opening, day = o.cast.opening[who], date.fromisoformat(period)
        limits = []
        for house in self._houses(who, letter.created_at - _LAST, letter.created_at):
            named = {name: clock for name, _, clock in house.rhythms}
            clock = named.get({"check_in_again": "check_in"}.get(kind, kind), "10:00")
            if kind in {"gesture", "symptoms"}:
                clock = house.gestures[1] if house.gestures else "10:00"
            late = timedelta(days=house.late_days if kind in {*named, "check_in_again"} else LATE_DAYS[kind])
            meant = opening.at(day, _minute(clock))
            limits += [
                ruled.opens(meant) + late
                for ruled in opening.ruled(letter.created_at - _LAST, letter.created_at)
            ]
        if at > max(limits) + timedelta(minutes=1):
            o.broken(
                9,
                f"{who} got the {kind} of {period} at {at:%Y-%m-%d %H:%M}, after its limit {max(limits):%Y-%m-%d %H:%M}",
            )
        if kind in {"gesture", "symptoms"}:
            self._of_health(call, letter, kind, at)

    def _of_health(self, call: Call, letter: Letter, kind: str, at: datetime) -> None:
        o, who = self.o, call.who
        since = self._since(letter)
        house, until = o.house_of(who), letter.created_at
        crisis = self._crisis(house, since, until, "epidemic", "heat")
        houses = self._houses(who, since, letter.created_at)
        if who in self._silenced and self._silenced[who] < since:
            o.broken(7, f"{who} wants no more gestures, and got a {kind}: {call.text[:50]!r}")
        if kind == "symptoms":
            if not self._crisis(house, since, until, "epidemic"):
                o.broken(9, f"{who} was asked for symptoms, and there is no epidemic")
            return
        if all(house.gestures is None for house in houses):
            o.broken(9, f"{who} was told of a gesture, and the house has none")
            return
        self._gestures[who].append(at)
        every = min(house.gestures[0] for house in houses if house.gestures)
        months = {month for house in houses for month in (house.gestures or (0, "", ()))[2]}
        day = o.cast.opening[who].day(letter.created_at)
        in_season = any(not (house.gestures or (0, "", ()))[2] for house in houses) or any(
            (day - timedelta(days=late)).month in months for late in range(LATE_DAYS[kind] + 3)
        )
        lately = self._crisis(house, at - timedelta(days=40), at, "epidemic", "heat")
        if not crisis and not in_season:
            o.broken(9, f"{who} was told of a gesture in {day:%B}, which is not the season")
        every = min(every, 3) if lately else every
        month = [one for one in self._gestures[who] if at - one < timedelta(days=28)]
        if len(month) > 28 // every + 2:
            o.broken(8, f"{who} was told of {len(month)} gestures in four weeks, one every {every} days")

    # What rules at a moment

    def _since(self, letter: Letter) -> datetime:
        """From when on what was decided for this letter had to be known: what follows in one contact is decided with its first part."""
        o, at = self.o, letter.created_at
        merged = "SELECT settled_at FROM touchpoints WHERE id = ? AND state = 'merged'"
        for (settled_at,) in o.rows(merged, letter.touchpoint_id):
            at = min(at, moment(settled_at))
        return at - REDRAWN - ON_ITS_WAY - o.down_between(at - timedelta(days=8), at)

    def _facts(self, letter: Letter) -> list[dict[str, Any]]:
        known = self.o.known[self.o.who_is[letter.to_id]]
        return known.between(self._since(letter), letter.created_at)

    def _houses(self, who: str, start: datetime, end: datetime) -> list[HouseOf]:
        """The settings that ruled at any time between two moments."""
        return self.o.cast.opening[who].houses(start, end)

    def _called(self, who: str, kind: str, at: datetime, facts: dict[str, Any]) -> list[tuple[str, date]]:
        house = self.o.cast.opening[who].ruling(at)[0]
        return list(called_for(kind, facts, house, self.o.cast.opening[who].day(at)))

    def _days(self, who: str, at: datetime) -> set[date]:
        """The day that it is where the person lives, and where the house is."""
        zones = (self.o.cast.opening[who].zone, self.o.cast.house_opening[self.o.house_of(who)].zone)
        return {at.astimezone(ZoneInfo(zone)).date() for zone in zones}

    def _crisis(self, slug: str, start: datetime, end: datetime, *kinds: str) -> bool:
        return any(
            kind in kinds and moment(since) <= end and (until is None or moment(until) >= start)
            for since, until, kind in self.o.rows(_CRISES, slug)
        )

    # What has to have come of it

    def end(self) -> None:
        o = self.o
        for person, kind, day, count in o.rows(
            "SELECT person_id, kind, period, count(*) FROM touchpoints GROUP BY 1, 2, 3 HAVING count(*) > 1"
        ):
            o.broken(9, f"{o.who_is[person]} has {count} touchpoints {kind} for {day}")
        for who in o.cast.people:
            self._nothing_forgotten(who)

    def _nothing_forgotten(self, who: str) -> None:
        """What a pathway has called for since long is in the file, made or not, and says so; for whom it is, as a call.

        Each date is judged by what was known, and by the settings that ruled, when it came.
        """
        o = self.o
        consent, agreed = self._agreed(who)
        changes = {at for at, _ in o.known[who].since} | {*o.applied[o.house_of(who)], agreed}
        for begin, end in pairwise([*sorted(at for at in changes if at >= agreed), o.now]):
            facts = o.known[who].between(begin, begin)[-1]
            if consent in ({"given", "asked"} if facts.get("by_phone") else {"given"}):
                self._nothing_forgotten_between(who, begin + SETTLED_IN, end - SETTLED_IN, facts)

    def _nothing_forgotten_between(
        self, who: str, begin: datetime, end: datetime, facts: dict[str, Any]
    ) -> None:
        o, opening = self.o, self.o.cast.opening[who]
        house, near = opening.ruling(begin)[0], begin
        called = set()
        while near < end + _NEAR:
            day = opening.day(near)
            called |= {(kind, *one) for kind in OF_A_DATE for one in called_for(kind, facts, house, day)}
            near += _NEAR
        for kind, key, day in sorted(called):
            due = opening.at(day, 0)
            if not begin < due < end or over(facts, day):
                continue
            if (kind in PAY - ALWAYS and suspended(facts, day)) or self._mostly_down(begin, due):
                continue
            o.counts["dates that called"] += 1
            self._in_the_file(who, kind, key, begin if facts.get("by_phone") else None)

    def _in_the_file(self, who: str, kind: str, key: str, by_phone: datetime | None) -> None:
        """`by_phone`: since when what is made of it is a call."""
        o = self.o
        sql = "SELECT state, settled_at FROM touchpoints WHERE person_id = ? AND kind = ? AND period = ?"
        rows = o.rows(sql, o.people[who], kind, key)
        if not rows:
            o.broken(9, f"the {kind} of {key} of {who} was called for, and nobody ever planned it")
        elif (
            by_phone is not None
            and kind in CALLED
            and rows[0][0] in {"released", "merged"}
            and moment(rows[0][1]) > by_phone
        ):
            joined = {
                because
                for (because,) in o.rows("SELECT because FROM calls WHERE person_id = ?", o.people[who])
            }
            o.counts["calls because of a date"] += 1
            if not any(f'"{kind}"' in because for because in joined | self._because[o.people[who]]):
                o.broken(9, f"{who} is followed by telephone, and nobody was asked to call because of {kind}")

    def _agreed(self, who: str) -> tuple[str, datetime]:
        """What the person said last to being written to, and when."""
        sql = "SELECT consent, at FROM consents WHERE person_id = ? ORDER BY id DESC LIMIT 1"
        ((consent, at),) = self.o.rows(sql, self.o.people[who]) or [("asked", None)]
        return consent, moment(at) if at else self.o.clock.start

    def _mostly_down(self, since: datetime, due: datetime) -> bool:
        start = max(since - timedelta(days=2), due - timedelta(days=20))
        return self.o.down_between(start, due) > (due - start) / 3


def _says(text: str, kind: str, key: str, day: date) -> bool:
    """Say whether the text names the date that it is about, in either language; of kinds that name another one, or none, it is not asked."""
    match kind:
        case "payday" | "hours_sheet":
            named = day
        case "contract_end" | "pass_end" | "paper_end" | "dossier_day":
            named = datetime.strptime(key[:6], "%y%m%d").date()  # noqa: DTZ007 - a day has no zone
        case "trial_end" | "benefits":
            named = date.fromisoformat(key)
        case _:
            return True
    weekdays = "|".join(DAYS_OF_WEEK[language][named.weekday()] for language in ("fr", "en"))
    return re.search(rf"({weekdays}) {named.day}(er)?\b", text) is not None


def _minute(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)
