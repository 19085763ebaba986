"""`lien availability`: open stretches, the reason of each closure, and a file that a calendar opens."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.bot.cli.conftest import Cli

STRUCTURE = """
structure: ma-structure
name: Atelier, là-bas
timezone: Indian/Reunion
holidays: FR-974
contact_hours: {mon-thu: ["08:30-12:30"]}
closures: [{from: 2026-12-24, to: 2026-12-26, label: "Inventaire ; congés"}, {from: 2026-12-28, to: 2026-12-28}]
"""
WEEKS = ("availability", "--structure", "ma-structure", "--from", "2026-12-17", "--to", "2026-12-29")


@pytest.fixture
def island(installed: Cli, folder: Path) -> Cli:
    (folder / "structure.yaml").write_text(STRUCTURE, encoding="utf-8")
    assert installed("structure", "apply", "structure.yaml").code == 0
    return installed


def test_each_closed_day_has_its_reason(island: Cli) -> None:
    said = island(*WEEKS)
    assert said.code == 0
    lines = [" ".join(line.split()) for line in said.out.splitlines() if "décembre" in line]
    assert lines == [
        "jeudi 17 décembre 08:30 12:30 ouvert",
        "vendredi 18 décembre fermé : hors de la semaine d'ouverture",
        "samedi 19 décembre fermé : week-end",
        "dimanche 20 décembre fermé : Abolition de l'esclavage",
        "lundi 21 décembre 08:30 12:30 ouvert",
        "mardi 22 décembre 08:30 12:30 ouvert",
        "mercredi 23 décembre 08:30 12:30 ouvert",
        "jeudi 24 décembre fermé : Inventaire ; congés",
        "vendredi 25 décembre fermé : Noël",
        "samedi 26 décembre fermé : Inventaire ; congés",
        "dimanche 27 décembre fermé : week-end",
        "lundi 28 décembre fermé : fermeture",
        "mardi 29 décembre 08:30 12:30 ouvert",
    ]


def test_a_program_reads_instants_with_their_zone(island: Cli) -> None:
    rows = island(*WEEKS, "--json").json
    assert rows[0] == {
        "open": True,
        "start": "2026-12-17T08:30:00+04:00",
        "end": "2026-12-17T12:30:00+04:00",
    }
    assert rows[3] == {
        "open": False,
        "from": "2026-12-20",
        "to": "2026-12-20",
        "by": "holiday",
        "reason": "Abolition de l'esclavage",
    }


def test_the_file_opens_in_a_calendar_and_says_the_same(island: Cli, folder: Path) -> None:
    assert "Pour un agenda : horaires.ics" in island(*WEEKS, "--ics", "horaires.ics").out
    raw = (folder / "horaires.ics").read_bytes()
    calendar = Calendar.from_ical(raw)
    events = list(calendar.walk("VEVENT"))
    assert (str(calendar["version"]), str(calendar["x-wr-calname"])) == ("2.0", "Atelier, là-bas : horaires")
    assert len(events) == len(island(*WEEKS, "--json").json) == 13
    found = {event.decoded("dtstart"): event for event in events}
    first = found[datetime(2026, 12, 17, 4, 30, tzinfo=UTC)]
    assert first.decoded("dtend") == datetime(2026, 12, 17, 8, 30, tzinfo=UTC)
    assert str(first["summary"]) == "Ouvert"
    closed = found[date(2026, 12, 24)]
    assert closed.decoded("dtend") == date(2026, 12, 25)
    assert str(closed["summary"]) == "Fermé : Inventaire ; congés"
    assert len({str(event["uid"]) for event in events}) == len(events)
    # RFC 5545: lines end in CRLF and hold 75 octets at most; every event has a stamp.
    lines = raw.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert all("dtstamp" in event for event in events)


def test_a_stretch_keeps_its_name_from_one_file_to_the_next(island: Cli, folder: Path) -> None:
    def names() -> list[str]:
        island(*WEEKS, "--ics", "a.ics")
        return [str(e["uid"]) for e in Calendar.from_ical((folder / "a.ics").read_bytes()).walk("VEVENT")]

    assert names() == names()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--structure", "nulle", "--from", "2026-12-01", "--to", "2026-12-02"), 1, "Structure inconnue : « nulle »"),
        (("--structure", "ma-structure", "--from", "1/12", "--to", "2026-12-02"), 2, "« 1/12 » n'est pas une date"),
        (("--structure", "ma-structure", "--from", "2026-12-02", "--to", "2026-12-01"), 2, "vient avant --from"),
        (("--structure", "ma-structure", "--from", "2026-12-02", "--to", "2036-12-01"), 2, "Trois ans au plus"),
        (("--structure", "ma-structure", "--from", "2026-12-02"), 2, "--to"),
        ((*WEEKS[1:], "--ics", "rien/a.ics"), 1, "rien/a.ics ne peut pas être écrit"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(
    island: Cli, arguments: tuple[str, ...], code: int, said: str
) -> None:
    refused = island("availability", *arguments)
    assert refused.code == code
    assert said in refused.err
    assert refused.out == ""
