"""`lien export`: all that is known of somebody, in one file for them."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.bot.cli.conftest import Cli

ADD = ("person", "add", "--structure", "atelier", "--first-name", "Zoé <b>", "--last-name", "Zéphyrolle")


@pytest.fixture
def zoe(installed: Cli) -> str:
    return str(installed(*ADD, "--phone", "06 39 98 12 34", "--json").json["id"])


def test_the_copy_holds_a_page_to_read_and_the_data(installed: Cli, zoe: str, folder: Path) -> None:
    exported = installed("export", "--person", zoe)
    assert exported.code == 0
    assert "remettez-le à la personne" in exported.out
    with zipfile.ZipFile(folder / f"personne-{zoe}.zip") as archive:
        data = json.loads(archive.read("donnees.json"))
        page = archive.read("lisez-moi.html").decode()
    assert data["person"] == int(zoe)
    assert data["tables"]["people"][0]["phone"] == "06 39 98 12 34"
    assert "06 39 98 12 34" in page
    assert "Zoé &lt;b&gt; Zéphyrolle" in page
    assert "Zoé <b>" not in page


def test_it_is_for_its_owner_alone_and_written_where_it_is_asked_for(
    installed: Cli, zoe: str, folder: Path
) -> None:
    answered = installed("export", "--person", zoe, "--out", "copie.zip", "--json").json
    assert answered["file"] == "copie.zip"
    assert answered["rows"]["people"] == 1
    assert (folder / "copie.zip").stat().st_mode & 0o077 == 0


def test_no_file_is_written_over(installed: Cli, zoe: str, folder: Path) -> None:
    (folder / "copie.zip").write_text("autre chose")
    refused = installed("export", "--person", zoe, "--out", "copie.zip")
    assert refused.code == 1
    assert "existe déjà" in refused.err
    assert (folder / "copie.zip").read_text() == "autre chose"


def test_a_place_where_nothing_can_be_written_is_told(installed: Cli, zoe: str) -> None:
    refused = installed("export", "--person", zoe, "--out", "nulle/part/copie.zip")
    assert refused.code == 1
    assert "--out" in refused.err


def test_somebody_unknown_is_refused_and_no_file_is_left(installed: Cli, folder: Path) -> None:
    refused = installed("export", "--person", "99")
    assert refused.code == 1
    assert "Personne inconnue" in refused.err
    assert not list(folder.glob("*.zip"))
