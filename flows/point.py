"""« /point » in a team's group: what stands open and who is there, in numbers.

Rule 1: a group never learns who a person is, nor what is the matter: it reads how many, and where the rest is.
Rule 2: what is for one caseworker alone is not answered in front of everybody.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from flows import cards, spoken
from flows.availability import Hours, closes_at, is_open
from flows.effects import Outcome, Say, To
from flows.events import CommandGiven, Event
from flows.flags import FlagState, Level
from flows.presence import absence_of, cover_of
from flows.situation import CaseworkerSituation

POINT = "point"
# What is told in a caseworker's own chat only.
_PRIVATE = frozenset(
    {"alertes", "priorites", "personne", "demarches", "appels", "absence", "attestation", "crise", "faq", "ressources"}
)  # fmt: skip


def told_in_group(situation: CaseworkerSituation, event: Event, now: datetime) -> Outcome:
    """A caseworker speaks in the group: most of it is none of ours."""
    if not isinstance(event, CommandGiven) or not situation.team_id:
        return Outcome()
    team = To("team", situation.team_id)
    if event.name == POINT:
        return Outcome((Say(team, _point(situation, now)),))
    if event.name in _PRIVATE:
        return Outcome((Say(team, cards.text(situation.content, "point_private", command=event.name)),))
    return Outcome()


def _point(situation: CaseworkerSituation, now: datetime) -> str:
    content, house = situation.content, situation.house
    zone = house.structure.timezone
    flags = situation.open_flags
    lines = [
        cards.text(content, "point", when=spoken.dated(content.words, cards.LANGUAGE, now, zone)),
        cards.text(content, "point_flags", count=len(flags)),
    ]
    untaken = sum(flag.state is FlagState.OPEN for flag in flags)
    critical = sum(flag.level is Level.CRITICAL for flag in flags)
    if untaken:
        lines.append(cards.text(content, "point_untaken", count=untaken))
    if critical:
        lines.append(cards.text(content, "point_critical", count=critical))
    for one in house.caseworkers:
        if absence_of(house, one, now) is not None:
            cover = cover_of(house, one, now)
            lines.append(
                cards.text(content, "point_away", name=one.name, cover=cover.name if cover else "everyone")
            )
    return "\n".join([*lines, _hours(situation, now), cards.text(content, "point_rest")])


def _hours(situation: CaseworkerSituation, now: datetime) -> str:
    content, structure = situation.content, situation.house.structure
    hours, words, zone = Hours.of(structure), situation.content.words, structure.timezone
    if is_open(hours, now):
        until = closes_at(hours, now).astimezone(ZoneInfo(zone)).time()
        return cards.text(content, "point_open", until=spoken.clock(until, cards.LANGUAGE))
    return cards.text(
        content, "point_closed", opening=spoken.opening(words, cards.LANGUAGE, hours, zone, now)
    )
