"""`lien backup` and `lien restore`: a copy that holds together, and a sentence where there can be none."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.setting_up import environment_text, keys_for, write_private
from storage import backups
from storage.service_lock import hold_file
from tests.bot.cli.conftest import Cli

ADD = ("person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo")
SERVER = "postgresql://lien:secret@localhost/lien"


def _people(cli: Cli) -> list[str]:
    return [row["first_name"] for row in cli("person", "list", "--json").json]


@contextmanager
def _writing(file: Path) -> Iterator[sqlite3.Connection]:
    """Somebody in the middle of a transaction."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        yield database


def test_what_was_there_is_there_again(installed: Cli, folder: Path) -> None:
    assert installed(*ADD).code == 0
    saved = installed("backup", "copie.db")
    assert saved.code == 0
    assert "LIEN_KEYS" in saved.out
    assert installed("erase", "--person", "1", "--yes").code == 0
    restored = installed("restore", "copie.db")
    assert restored.code == 0
    assert "refaites « lien erase »" in restored.out
    assert _people(installed) == ["Amina"]
    assert (folder / "copie.db").exists()


def test_what_it_replaces_is_kept_beside_it_each_time(installed: Cli, folder: Path) -> None:
    assert installed("backup", "vide.db").code == 0
    assert installed(*ADD).code == 0
    first = installed("restore", "vide.db", "--json").json
    second = installed("restore", "vide.db", "--json").json
    assert [first["kept"], second["kept"]] == ["lien.db.avant", "lien.db.avant-2"]
    assert _people(installed) == []
    with closing(sqlite3.connect(folder / "lien.db.avant")) as kept:
        assert kept.execute("SELECT count(*) FROM people").fetchone() == (1,)


def test_what_is_not_committed_yet_is_not_in_it_and_what_is_in_the_journal_is(
    installed: Cli, folder: Path
) -> None:
    with closing(sqlite3.connect(folder / "lien.db", isolation_level=None)) as reader:
        # Who reads keeps what is written after it in the journal.
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        assert installed(*ADD).code == 0
        assert (folder / "lien.db-wal").stat().st_size > 0
        with _writing(folder / "lien.db") as other:
            other.execute("UPDATE people SET language = 'xx'")
            assert installed("backup", "copie.db").code == 0
    assert sorted(path.name for path in folder.glob("copie.db*")) == ["copie.db"]
    with closing(sqlite3.connect(folder / "copie.db")) as copy:
        assert copy.execute("SELECT language FROM people").fetchall() == [("fr",)]


def test_it_is_for_its_owner_alone(installed: Cli, folder: Path) -> None:
    assert installed("backup", "copie.db").code == 0
    assert (folder / "copie.db").stat().st_mode & 0o077 == 0


def test_a_backup_is_never_written_over(installed: Cli, folder: Path) -> None:
    (folder / "copie.db").write_text("hier")
    refused = installed("backup", "copie.db")
    assert refused.code == 1
    assert "existe déjà" in refused.err
    assert (folder / "copie.db").read_text() == "hier"


def test_a_stick_that_knows_no_links_holds_one_too(
    installed: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("storage.backups.os.link", none)
    assert installed("backup", "copie.db").code == 0
    assert backups.is_whole(folder / "copie.db")


def test_of_a_copy_that_fails_nothing_is_left(
    installed: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.backups.is_whole", lambda _: False)
    refused = installed("backup", "copie.db")
    assert refused.code == 1
    assert "rien n'a été gardé" in refused.err
    assert not list(folder.glob("copie*"))


def test_a_place_where_nothing_can_be_written_is_told(installed: Cli) -> None:
    refused = installed("backup", "nulle/part/copie.db")
    assert refused.code == 1
    assert "ne peut pas être écrite" in refused.err


def test_nothing_is_put_back_while_a_service_runs(installed: Cli) -> None:
    assert installed("backup", "copie.db").code == 0
    with hold_file(Path("lien.db")):
        refused = installed("restore", "copie.db")
    assert refused.code == 1
    assert "arrêtez-le" in refused.err


@pytest.mark.parametrize("torn", [b"", b"SQLite format 3\0", b"bonjour", None])
def test_what_is_no_whole_database_is_refused_and_the_one_in_place_stays(
    installed: Cli, folder: Path, torn: bytes | None
) -> None:
    assert installed(*ADD).code == 0
    assert installed("backup", "copie.db").code == 0
    data = (folder / "copie.db").read_bytes()
    (folder / "mal.db").write_bytes(data[: len(data) // 2] if torn is None else torn)
    refused = installed("restore", "mal.db")
    assert refused.code == 1
    assert "mal.db" in refused.err
    assert _people(installed) == ["Amina"]
    assert not list(folder.glob("*.avant*"))
    assert not list(folder.glob("*.part*"))


def test_one_of_a_newer_version_is_refused(installed: Cli, folder: Path) -> None:
    assert installed("backup", "copie.db").code == 0
    with closing(sqlite3.connect(folder / "copie.db")) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()
    refused = installed("restore", "copie.db")
    assert refused.code == 1
    assert "plus récente" in refused.err


def test_one_that_no_key_opens_is_refused(installed: Cli, folder: Path) -> None:
    assert installed(*ADD).code == 0
    assert installed("backup", "copie.db").code == 0
    shutil.move(folder / ".env", folder / "autre.env")
    write_private(folder / ".env", environment_text("", keys_for(folder / ".env")))
    refused = installed("restore", "copie.db")
    assert refused.code == 1
    assert "LIEN_KEYS" in refused.err
    assert not list(folder.glob("*.avant*"))


def test_on_a_new_machine_it_becomes_the_database(installed: Cli, folder: Path) -> None:
    assert installed(*ADD).code == 0
    assert installed("backup", "copie.db").code == 0
    for file in folder.glob("lien.db*"):
        file.unlink()
    assert installed("restore", "copie.db", "--json").json["kept"] is None
    assert _people(installed) == ["Amina"]


def test_what_cannot_be_put_in_place_leaves_the_former_there(
    installed: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installed("backup", "copie.db").code == 0
    assert installed(*ADD).code == 0
    rename = Path.rename

    def fails_once(path: Path, target: Path) -> Path:
        if path.name == "lien.db.part":
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fails_once)
    assert installed("restore", "copie.db").code == 1
    assert _people(installed) == ["Amina"]


def test_its_own_database_is_no_backup(installed: Cli) -> None:
    assert "déjà la base" in installed("restore", "lien.db").err
    assert "n'existe pas" in installed("restore", "rien.db").err


@pytest.mark.parametrize(
    ("command", "line"), [("backup", "pg_dump --format=custom"), ("restore", "pg_restore --clean")]
)
def test_on_a_server_the_line_to_type_is_said_without_the_password(
    installed: Cli, monkeypatch: pytest.MonkeyPatch, command: str, line: str
) -> None:
    monkeypatch.setenv("LIEN_DATABASE_URL", SERVER)
    refused = installed(command, "copie.db")
    assert refused.code == 1
    assert line in refused.err
    assert "--dbname=postgresql://lien@localhost/lien" in refused.err
    assert "secret" not in refused.err
