"""What the command line says when it cannot do what was asked."""

from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.cli import main
from tests.bot.cli.conftest import Cli

KEY = f"LIEN_KEYS={Fernet.generate_key().decode()}"


def test_a_command_asked_wrongly_is_explained_in_french_and_exits_2(cli: Cli) -> None:
    told = {
        ("dance",): "La commande « dance » n'existe pas",
        ("health", "--loud"): "L'option --loud n'existe pas",
        ("caseworker", "add", "--name", "X"): "Il manque l'option --structure",
        (
            "caseworker",
            "add",
            "--structure",
            "x",
            "--name",
            "X",
            "--role",
            "boss",
        ): "choix : caseworker, lead",
        ("structure", "apply"): "Il manque FICHIER",
        ("structure", "apply", "a", "b"): "« b » est en trop",
        ("person", "link", "douze"): "NUMÉRO n'est pas possible",
        ("team", "link", "--structure"): "L'option --structure attend une valeur",
        ("demo", "--port", "0"): "--port n'est pas possible",
    }
    for arguments, sentence in told.items():
        refused = cli(*arguments)
        assert refused.code == 2, arguments
        assert sentence in refused.err
        assert refused.err.count("\n") == 1


def test_every_command_has_a_help_in_french(cli: Cli) -> None:
    commands = ["demo", "init", "migrate", "run", "health", "doctor", "talk", "risk"]
    commands += ["structure apply", "structure list", "caseworker add", "caseworker list", "person add"]
    commands += ["person list", "person change", "person show", "person import", "team link", "content check"]
    for command in commands:
        shown = cli(*command.split(), "--help")
        assert shown.code == 0
        assert "Usage : lien" in shown.out
        assert not [
            english for english in ("Show this", "required", "default:", "Commands") if english in shown.out
        ]


def test_without_a_database_each_command_says_how_to_make_one(cli: Cli, folder: Path) -> None:
    cli("init", "--yes")
    for arguments in (["structure", "list"], ["health"], ["team", "link", "--structure", "x"]):
        refused = cli(*arguments)
        assert refused.code == 1
        assert "lien migrate" in refused.err
    assert not (folder / "lien.db").exists(), "looking must not make an empty database"


def test_without_a_key_nothing_is_opened(cli: Cli, folder: Path, template: Path) -> None:
    (folder / ".env").write_text(f"LIEN_DATABASE_URL=sqlite:///{template}\n")
    refused = cli("structure", "list")
    assert refused.code == 1
    assert "LIEN_KEYS" in refused.err


def test_with_another_key_names_stay_shut_and_the_sentence_says_why(installed: Cli, folder: Path) -> None:
    installed("person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo")
    (folder / ".env").unlink()
    (folder / "structure.yaml").unlink()
    installed("init", "--yes")
    refused = installed("person", "list")
    assert refused.code == 1
    assert "n'ouvre ce qui est enregistré" in refused.err


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("LIEN_LOG=loud", "LIEN_LOG n'est pas lisible"),
        ("LIEN_DATABASE_URL=lien.db", "LIEN_DATABASE_URL"),
        ("LIEN_DATABASE_URL=mysql://secret@nowhere/lien", "LIEN_DATABASE_URL"),
        ("LIEN_DATABASE_URL=postgresql://u:secret@127.0.0.1:1/lien", "ne répond pas"),
        ("LIEN_DATABASE_URL=sqlite:////nowhere/at/all/lien.db", "vérifiez LIEN_DATABASE_URL"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_its_secret_is_not_shown(
    cli: Cli, folder: Path, line: str, told: str
) -> None:
    (folder / ".env").write_text(f"{KEY}\n{line}\n")
    refused = cli("migrate")
    assert refused.code == 1
    assert told in refused.err
    assert refused.err.count("\n") == 1
    assert "secret" not in refused.err


def test_a_file_that_is_no_database_is_said_to_be_none(cli: Cli, folder: Path) -> None:
    (folder / ".env").write_text(f"{KEY}\n")
    (folder / "lien.db").write_text("Bonjour, je suis un texte et non une base de données.\n" * 99)
    refused = cli("migrate")
    assert refused.code == 1
    assert refused.err == "lien.db n'est pas une base SQLite : vérifiez LIEN_DATABASE_URL.\n"


def test_run_says_what_is_missing_before_it_starts(installed: Cli, folder: Path) -> None:
    assert "LIEN_TOKEN manque" in installed("run").err
    with (folder / ".env").open("a") as file:
        file.write("LIEN_TOKEN=42:x\nLIEN_LISTEN=partout\n")
    assert "LIEN_LISTEN" in installed("run").err


def test_a_defect_is_one_line_with_its_place_and_never_a_trace(
    installed: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("ce que quelqu'un a écrit")

    monkeypatch.setattr("storage.listing.structure_of", broken)
    refused = installed("structure", "list")
    assert refused.code == 1
    assert refused.err.startswith("Erreur imprévue (RuntimeError at cli/")
    assert "quelqu'un a écrit" not in refused.err
    assert refused.err.count("\n") == 1


def test_an_interruption_is_no_defect(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.cli.installation.read_settings", interrupted)
    monkeypatch.setattr("bot.cli.migrate.read_settings", interrupted)
    with pytest.raises(SystemExit) as left:
        main(["migrate"])
    assert left.value.code == 130
    assert "Traceback" not in capsys.readouterr().err
