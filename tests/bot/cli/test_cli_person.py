"""What an operator says of a person: added by telephone, changed, shown; a calendar that follows."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.setting_up import keys_for
from flows.calendar.redrawing import redraw
from storage import outcomes, pathways, planning
from storage.cipher import Cipher
from storage.database import Database
from tests.bot.cli.conftest import Cli

AMINA = ("person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo")
# Later than any day on which a command may have been run.
FAR = datetime(2100, 1, 4, 9, 0, tzinfo=UTC)
DATES = ("started-on", "trial-until", "contract-until", "pass-until", "objectives-on", "benefits-from")


@pytest.fixture
def amina(installed: Cli) -> Cli:
    """Amina is followed; Claire is a caseworker."""
    installed("caseworker", "add", "--structure", "atelier", "--name", "Claire")
    assert installed(*AMINA).code == 0
    return installed


def shown(cli: Cli, number: str = "1") -> dict[str, object]:
    data: dict[str, object] = cli("person", "show", number, "--json").json
    return data


def test_who_is_followed_by_telephone_gets_no_link(installed: Cli) -> None:
    added = installed(*AMINA, "--by-phone", "--phone", "06 11 22 33 44", "--json")
    assert added.json == {"id": 1, "structure": "atelier", "by_phone": True}
    pathway = shown(installed)["pathway"]
    assert isinstance(pathway, dict)
    assert pathway["by_phone"] is True
    assert "sans lien" in installed(*AMINA[:-1], "Sow", "--by-phone").out


def test_every_date_of_the_pathway_can_be_given_and_taken_back(amina: Cli) -> None:
    for option in DATES:
        assert amina("person", "change", "1", f"--{option}", "2027-01-29").code == 0
    known = shown(amina)["pathway"]
    assert isinstance(known, dict)
    assert {known[option.replace("-", "_")] for option in DATES} == {"2027-01-29"}
    for option in DATES:
        assert amina("person", "change", "1", f"--{option}", "none").code == 0
    known = shown(amina)["pathway"]
    assert isinstance(known, dict)
    assert {known[option.replace("-", "_")] for option in DATES} == {None}


def test_a_suspension_and_what_one_knows_of_a_life_can_be_said(amina: Cli) -> None:
    changed = amina(
        "person", "change", "1", "--suspended-from", "2026-12-01", "--suspended-until", "2026-12-20",
        "--suspension-reason", "childcare", "--isolated", "--no-digital", "--stays-in-touch", "--by-phone",
        "--phone", "06 11 22 33 44", "--referent", "Claire", "--timezone", "Indian/Reunion", "--json",
    )  # fmt: skip
    assert changed.code == 0, changed.err
    assert changed.json["id"] == 1
    known = shown(amina)
    pathway = known["pathway"]
    assert isinstance(pathway, dict)
    assert pathway["suspension_reason"] == "childcare"
    assert all(pathway[name] for name in ("isolated", "no_digital", "stays_in_touch", "by_phone"))
    assert (known["referent"], known["phone"], known["timezone"]) == (
        "Claire",
        "06 11 22 33 44",
        "Indian/Reunion",
    )
    back = (
        "--no-isolated",
        "--digital",
        "--no-by-phone",
        "--referent",
        "none",
        "--suspension-reason",
        "none",
    )
    assert amina("person", "change", "1", *back).code == 0
    known = shown(amina)
    pathway = known["pathway"]
    assert isinstance(pathway, dict)
    assert not any(pathway[name] for name in ("isolated", "no_digital", "by_phone", "suspension_reason"))
    assert (known["referent"], pathway["stays_in_touch"]) == (None, True)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--suspended-from", "2026-12-01", "--suspension-reason", "health"), ["--suspended-until"]),
        (("--suspended-from", "2026-12-01"), ["--suspended-until", "--suspension-reason"]),
        (("--suspended-until", "2026-12-20"), ["--suspended-from", "--suspension-reason"]),
        (
            (
                "--suspended-from", "2026-12-01", "--suspended-until", "2026-12-20",
                "--suspension-reason", "other",
            ),
            [],
        ),
        (("--suspended-from", "none", "--suspended-until", "none"), []),
        (("--contract-until", "2027-01-29"), []),
    ],
)  # fmt: skip
def test_a_suspension_that_lacks_something_says_so_and_what_comes_of_it(
    amina: Cli, options: tuple[str, ...], said: list[str]
) -> None:
    first, *missing = amina("person", "change", "1", *options).out.splitlines()
    assert first.endswith("Le calendrier suit.")
    assert [line.rpartition(" : ")[2].rstrip(".") for line in missing] == said


def test_what_a_suspension_lacks_is_told_again_when_something_else_of_it_is_noted(amina: Cli) -> None:
    amina("person", "change", "1", "--suspended-from", "2026-12-01")
    told = amina("person", "change", "1", "--suspension-reason", "health", "--json").json
    (missing,) = told["missing"]
    assert "pas de message de retour, un signe de vie tous les 30 jours" in missing


@pytest.mark.parametrize(
    ("options", "said", "code"),
    [
        ((), "Rien à changer", 2),
        (("--contract-until", "demain"), "« demain » n'est pas une date", 2),
        (("--suspension-reason", "lune"), "n'est pas un motif de suspension (choix : equipment", 2),
        (("--language", "xx"), "--language : « xx » n'est pas une langue", 1),
        (("--pay-group", "nuit"), "--pay-group : « nuit »", 1),
        (("--timezone", "Mars/Olympus"), "--timezone : « Mars/Olympus »", 1),
        (("--referent", "Zoé"), "Accompagnateur inconnu", 1),
        (
            ("--suspended-from", "2026-12-20", "--suspended-until", "2026-12-01"),
            "finit avant de commencer",
            1,
        ),
    ],
)
def test_what_cannot_be_is_refused_in_french_and_changes_nothing(
    amina: Cli, options: tuple[str, ...], said: str, code: int
) -> None:
    before = shown(amina)
    refused = amina("person", "change", "1", *options)
    assert refused.code == code
    assert said in refused.err
    assert shown(amina) == before


def test_a_date_that_contradicts_what_is_known_already_is_refused(amina: Cli) -> None:
    assert amina("person", "change", "1", "--started-on", "2026-12-01").code == 0
    refused = amina("person", "change", "1", "--contract-until", "2026-11-01")
    assert refused.code == 1
    assert "le contrat finit avant le premier jour" in refused.err


def test_a_person_who_is_not_there_is_told(installed: Cli) -> None:
    for command in (("change", "9", "--isolated"), ("show", "9")):
        refused = installed("person", *command)
        assert refused.code == 1
        assert "Personne inconnue" in refused.err


def test_a_phone_number_is_sealed_when_it_is_changed(amina: Cli, folder: Path) -> None:
    assert amina("person", "change", "1", "--phone", "0611223344").code == 0
    kept = b"".join(path.read_bytes() for path in folder.glob("lien.db*"))
    assert b"0611223344" not in kept


def test_whatever_is_changed_has_the_calendar_drawn_up_again_and_show_tells_what_is_planned(
    amina: Cli, folder: Path
) -> None:
    assert amina("person", "change", "1", "--by-phone").code == 0
    _draw_up(folder)
    planned = shown(amina)["planned"]
    assert isinstance(planned, list)
    assert {line["kind"] for line in planned} >= {"check_in"}
    assert "check_in" in amina("person", "show", "1").out
    for option in (("--language", "fr"), ("--pay-group", "default"), ("--timezone", "Europe/Paris")):
        assert amina("person", "change", "1", *option).code == 0
        assert _draw_up(folder) == [1]


def _draw_up(folder: Path) -> list[int]:
    """Whose calendar the next tick draws up."""
    return asyncio.run(_drawn_up(f"sqlite+aiosqlite:///{folder}/lien.db", keys_for(folder / ".env")))


async def _drawn_up(url: str, keys: str) -> list[int]:
    database = Database.connect(url, Cipher(keys.split(",")))
    async with database, database.begin() as work:
        found = await planning.to_plan(work, FAR, 10)
        for one in found:
            await outcomes.write(work, redraw(one.person, one.known, one.planned), FAR)
            await pathways.plan_again(work, {one.person.id: FAR + timedelta(days=1)})
        await work.commit()
    return [one.person.id for one in found]


def test_show_says_what_is_known_in_french(amina: Cli) -> None:
    amina("person", "change", "1", "--contract-until", "2027-01-29", "--isolated")
    told = amina("person", "show", "1").out
    for line in ("Amina Diallo (n° 1)", "Fin de contrat : 2027-01-29", "Isolé : oui", "pas encore donné"):
        assert line in told
    assert "Rien de prévu" in told
