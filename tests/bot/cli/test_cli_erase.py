"""`lien erase`: somebody is forgotten, once their name was typed."""

from pathlib import Path

import pytest

from tests.bot.cli.conftest import Cli
from tests.harness.traces import Canaries

LAST = "Zéphyrolle"
ADD = ("person", "add", "--structure", "atelier", "--first-name", "Canaride", "--last-name", LAST)


@pytest.fixture
def canaride(installed: Cli) -> str:
    return str(installed(*ADD, "--phone", "06 39 98 12 34", "--json").json["id"])


def test_somebody_is_forgotten_once_their_name_was_typed(installed: Cli, canaride: str) -> None:
    erased = installed("erase", "--person", canaride, typed="zephyrolle canaride\n")
    assert erased.code == 0
    assert f"n° {canaride} est effacée" in erased.out
    assert "reste dans Telegram" in erased.out
    assert "sauvegardes" in erased.out
    assert installed("person", "list", "--json").json == []


def test_another_name_erases_nobody(installed: Cli, canaride: str) -> None:
    refused = installed("erase", "--person", canaride, typed="Amina Diallo\n")
    assert refused.code == 1
    assert "rien n'a été effacé" in refused.err
    assert LAST not in refused.out + refused.err
    assert len(installed("person", "list", "--json").json) == 1


def test_no_answer_erases_nobody(installed: Cli, canaride: str) -> None:
    assert installed("erase", "--person", canaride).code == 130
    assert len(installed("person", "list", "--json").json) == 1


def test_yes_asks_nothing_and_a_program_is_told_what_went(installed: Cli, canaride: str) -> None:
    erased = installed("erase", "--person", canaride, "--yes", "--json").json
    assert erased["person"] == int(canaride)
    assert erased["rows"]["people"] == 1
    assert erased["swept"] is True


def test_what_is_said_of_an_erasure_names_nobody(installed: Cli, canaride: str) -> None:
    erased = installed("erase", "--person", canaride, "--yes")
    assert Canaries((LAST, "Canaride", "06 39")).in_text(erased.out + erased.err) is False


def test_the_file_is_written_anew(installed: Cli, canaride: str, folder: Path) -> None:
    import sqlite3

    with sqlite3.connect(folder / "lien.db") as database:
        ((token,),) = database.execute("SELECT last_name FROM people").fetchall()
    assert token.encode() in (folder / "lien.db").read_bytes()
    assert installed("erase", "--person", canaride, "--yes").code == 0
    assert token.encode() not in b"".join(file.read_bytes() for file in folder.glob("lien.db*"))


def test_somebody_unknown_is_refused(installed: Cli) -> None:
    refused = installed("erase", "--person", "99", "--yes")
    assert refused.code == 1
    assert "Personne inconnue" in refused.err
