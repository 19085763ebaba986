"""A calendar to be drawn up: what is known of a person, as a test says it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flows.availability import Hours
from flows.calendar.wanted import Circumstances
from flows.pathway import Lived, Pathway
from flows.touchpoints import Touchpoint
from tests.harness.house import at, structure

PAID = """
structure: atelier-du-lien
name: L'Atelier du Lien
timezone: Europe/Paris
holidays: FR
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
pay_groups:
  default: {payday: {day: 5}, hours_sheet: {day: 25, shift: previous_business_day}, advance: {day: 16}}
  weekly: {payday: {weekday: fri, shift: previous_business_day}}
  mission: {payday: {after_mission: 5}}
touchpoints:
  check_in: {every_days: 7, at: "10:00"}
  barrier_gestures: {every_days: 14, at: "11:00"}
"""


def circumstances(
    now: str | datetime,
    pathway: Pathway | None = None,
    lived: Lived | None = None,
    memory: Mapping[str, str] | None = None,
    settings: str = PAID,
    zone: str | None = None,
) -> Circumstances:
    """What is known of somebody at `now`, a moment in Paris."""
    house = structure(settings)
    moment = at(now) if isinstance(now, str) else now.replace(tzinfo=UTC)
    hours = Hours.of(house).seen_by(zone, None)
    return Circumstances(house, hours, moment, pathway or Pathway(), lived or Lived(), memory or {})


def told(touchpoints: tuple[Touchpoint, ...], *kinds: str, zone: str = "Europe/Paris") -> list[str]:
    """Touchpoints as lines: kind, period, when they are due on a wall clock."""
    return [
        f"{t.kind} {t.period} {t.due_at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
        for t in touchpoints
        if not kinds or t.kind in kinds
    ]
