"""The house in which tests of `flows` play: one structure, Claire, Karim, a team, Amina; and how a time is written there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from bot.content import load_content
from flows.content import Content
from flows.conversation import Conversation
from flows.flags import Flag, FlagState, Level
from flows.people import Caseworker, Consent, Person, Role, Team
from flows.situation import CaseworkerSituation, FlagSituation, House, PersonSituation, StrangerSituation
from flows.structure import Closure, Structure, read_structure

PARIS = ZoneInfo("Europe/Paris")

# Where the hours are not what a test is about.
ALWAYS_OPEN = """
structure: atelier
name: L'Atelier du Lien
languages: [fr]
contact_hours:
  mon-sun: ["00:00-23:59"]
"""
STRUCTURE = """
structure: atelier-du-lien
name: L'Atelier du Lien
timezone: Europe/Paris
holidays: FR
languages: [fr, en]
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
closures: [{from: 2026-12-24, to: 2027-01-03, label: Fermeture de fin d'année}]
touchpoints:
  check_in: {every_days: 7, at: "10:00"}
budget: {per_day: 1, per_week: 3}
ladder: {critical: [5, 10, 15], high: [30, 60, 120], medium: [240, 480, 960]}
"""

CLAIRE = Caseworker(11, "Claire")
KARIM = Caseworker(12, "Karim", role=Role.LEAD)
TEAM = Team(21, "L'équipe")
AMINA = Person(1, "Amina", "Diallo", consent=Consent.GIVEN)

TUESDAY_MORNING = "2026-11-24 10:00"
TUESDAY_NIGHT = "2026-11-24 23:00"


@cache
def content() -> Content:
    """The content that is shipped, read once."""
    return load_content(None)


@cache
def structure(text: str = STRUCTURE) -> Structure:
    """The settings of a structure, as its file describes it."""
    return read_structure(text, "structure.yaml")


def at(moment: str, zone: ZoneInfo = PARIS) -> datetime:
    """An instant (aware UTC) from what a clock on the wall of that zone shows."""
    return datetime.fromisoformat(moment).replace(tzinfo=zone).astimezone(UTC)


def shown(moment: datetime, zone: ZoneInfo = PARIS) -> str:
    """What a clock on the wall of that zone shows: the way back of `at`."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def closure(first: date, last: date) -> Closure:
    """Days on which the house is closed, both included."""
    return Closure.model_validate({"from": first, "to": last})


def house(
    *caseworkers: Caseworker, team: Team | None = TEAM, settings: Structure | None = None, **changes: object
) -> House:
    """Claire, Karim and a team, unless said otherwise; `changes` to the structure's settings."""
    settings = settings or structure()
    if changes:
        settings = settings.model_copy(update=changes)
    return House(1, settings, caseworkers or (CLAIRE, KARIM), team)


def situation(
    person: Person = AMINA,
    house_of: House | None = None,
    referent: Caseworker | None = CLAIRE,
    conversation: Conversation | None = None,
    **more: object,
) -> PersonSituation:
    """Amina, who said yes and with whom nothing is under way."""
    facts: dict[str, object] = {"content": content(), "spare_id": "f1a2b3c4d5e6", **more}
    return PersonSituation(
        house=house_of or house(),
        person=person,
        referent=referent,
        conversation=conversation or Conversation(),
        **facts,  # type: ignore[arg-type]
    )


def desk(
    caseworker: Caseworker = CLAIRE,
    flag: Flag | None = None,
    house_of: House | None = None,
    desk_of: Mapping[str, str] | None = None,
    **more: object,
) -> CaseworkerSituation:
    """Claire in her own chat, with the flag that her press names, if there is one."""
    facts: dict[str, object] = {"content": content(), "flag_person": AMINA if flag else None, **more}
    return CaseworkerSituation(
        house=house_of or house(),
        caseworker=caseworker,
        desk=desk_of or {},
        flag=flag,
        **facts,  # type: ignore[arg-type]
    )


def ladder_of(house_of: House | None = None, referent: Caseworker | None = CLAIRE) -> FlagSituation:
    """What is known when a flag of Amina's has waited too long."""
    return FlagSituation(content(), house_of or house(), AMINA, referent)


def stranger(**more: object) -> StrangerSituation:
    """A private chat that nobody knows."""
    facts: dict[str, object] = {"content": content(), "chat_id": 777, "language": "fr", **more}
    return StrangerSituation(**facts)  # type: ignore[arg-type]


def flag(level: Level = Level.HIGH, **more: object) -> Flag:
    """A flag of Amina's, open since Tuesday ten o'clock."""
    raised = at(TUESDAY_MORNING)
    base = Flag(
        id="f0",
        person_id=AMINA.id,
        person_name=AMINA.full_name,
        person_initials=AMINA.initials,
        categories=("distress",),
        level=level,
        reasons=(),
        excerpt="",
        state=FlagState.OPEN,
        raised_at=raised,
        due_at=raised,
        holder_id=CLAIRE.id,
    )
    return replace(base, **more)  # type: ignore[arg-type]
