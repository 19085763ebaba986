"""`lien move`: everything to another database, or a sentence that says why not."""

from pathlib import Path

import pytest

from storage.service_lock import hold_file
from tests.bot.cli.conftest import Cli


@pytest.fixture
def other(installed: Cli, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty, migrated database beside the one of the installation."""
    monkeypatch.setenv("LIEN_DATABASE_URL", "sqlite:///autre.db")
    assert installed("migrate").code == 0
    monkeypatch.delenv("LIEN_DATABASE_URL")
    return "sqlite:///autre.db"


def test_what_was_known_is_known_in_the_other_database(
    installed: Cli, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installed("move", other, "--json").json["rows"]["structures"] == 1
    monkeypatch.setenv("LIEN_DATABASE_URL", other)
    asked = ("caseworker", "add", "--structure", "atelier", "--name", "Claire", "--role", "caseworker")
    assert installed(*asked).code == 0


def test_a_database_that_is_not_empty_is_left_as_it_is(installed: Cli, other: str) -> None:
    assert installed("move", other).code == 0
    refused = installed("move", other)
    assert refused.code == 1
    assert "n'est pas vide" in refused.err


def test_a_database_that_is_not_migrated_is_refused(installed: Cli, folder: Path) -> None:
    (folder / "vide.db").touch()
    refused = installed("move", "sqlite:///vide.db")
    assert refused.code == 1
    assert "lien migrate" in refused.err


def test_its_own_database_is_refused(installed: Cli) -> None:
    refused = installed("move", "sqlite+aiosqlite:///lien.db")
    assert refused.code == 1
    assert "déjà la base" in refused.err


def test_nothing_is_copied_while_a_service_runs(installed: Cli, other: str) -> None:
    with hold_file(Path("lien.db")):
        refused = installed("move", other)
    assert refused.code == 1
    assert "tourne déjà" in refused.err
