"""The first day of an installation, command by command."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.setting_up import House, keys_for, structure_text
from flows.structure import read_structure
from tests.bot.cli.conftest import Cli


def test_a_new_installation_is_ready_in_three_commands(cli: Cli, folder: Path) -> None:
    assert cli("init", "--yes").code == 0
    assert cli("migrate").out == "La base de données est à jour.\n"
    applied = cli("structure", "apply", "structure.yaml", "--json")
    assert applied.json == {"structure": "ma-structure", "result": "created"}
    (listed,) = cli("structure", "list", "--json").json
    assert (listed["structure"], listed["crisis_since"]) == ("ma-structure", None)


def test_the_secrets_of_a_new_installation_are_for_its_owner_alone(cli: Cli, folder: Path) -> None:
    cli("init", "--yes")
    assert (folder / ".env").stat().st_mode & 0o777 == 0o600


def test_init_overwrites_nothing_without_asking(cli: Cli, folder: Path) -> None:
    (folder / ".env").write_text("LIEN_KEYS=mine\n")
    (folder / "structure.yaml").write_text("mine")
    assert "gardé" in cli("init", "--yes").out
    assert cli("init", typed="non\n\n").code == 0
    assert (folder / ".env").read_text() == "LIEN_KEYS=mine\n"
    assert (folder / "structure.yaml").read_text() == "mine"


def test_a_replaced_env_file_keeps_the_key_that_sealed_what_is_stored(cli: Cli, folder: Path) -> None:
    cli("init", "--yes")
    key = keys_for(folder / ".env")
    asked = cli("init", typed="oui\nnon\n12:abc\n")
    assert asked.code == 0, asked.err
    kept = (folder / ".env").read_text()
    assert f"LIEN_KEYS={key}\n" in kept
    assert "LIEN_TOKEN=12:abc\n" in kept


def test_init_asks_again_until_an_answer_makes_sense(cli: Cli, folder: Path) -> None:
    answers = (
        'jeton\nL\'"Atelier" du Lien\nMars/Olympus\nIndian/Reunion\nFR-RE\n8-12\n08:00-12:00\nfermé\n\n31\n'
    )
    answered = cli("init", typed=answers)
    assert answered.code == 0, answered.err
    assert "« Mars/Olympus » n'est pas un fuseau horaire connu" in answered.out
    assert "« 8-12 » n'est pas une plage" in answered.out
    structure = read_structure((folder / "structure.yaml").read_text(), "structure.yaml")
    assert structure.name == 'L\'"Atelier" du Lien'
    assert structure.slug == "l-atelier-du-lien"
    assert structure.timezone == "Indian/Reunion"
    assert structure.pay_groups["default"].payday.day == 31


def test_init_without_anybody_to_answer_says_so(cli: Cli) -> None:
    refused = cli("init")
    assert refused.code == 1
    assert "--yes" in refused.err


@pytest.mark.parametrize("name", ["É", "2 ÉOLE", "Ω", "2026", "On", "x" * 120, "a: b # c", "{slug}"])
def test_whatever_its_name_a_structure_file_can_be_read(name: str) -> None:
    assert read_structure(structure_text(House(name=name)), "structure.yaml").name == name


def test_a_new_structure_file_asks_for_news_and_tells_of_gestures() -> None:
    proposed = read_structure(structure_text(House()), "structure.yaml")
    assert set(proposed.touchpoints) == {"check_in", "barrier_gestures"}
    assert (proposed.pay_contact, proposed.caseworker_hours) == ("", {})


@pytest.mark.parametrize("name", ["closures", "caseworker_hours", "pay_contact"])
def test_what_a_new_structure_file_proposes_in_a_comment_is_used_once_the_comment_mark_is_gone(
    name: str,
) -> None:
    text = structure_text(House())
    assert text.count(f"\n#{name}: ") == 1
    chosen = text.replace(f"\n{name}: []", "").replace(f"\n#{name}: ", f"\n{name}: ")
    assert getattr(read_structure(chosen, "structure.yaml"), name)


def test_a_new_structure_file_shows_how_to_recall_the_right_to_an_advance() -> None:
    text = structure_text(House())
    assert read_structure(text, "structure.yaml").pay_groups["default"].advance is None
    chosen = read_structure(text.replace("    #advance: ", "    advance: "), "structure.yaml")
    advance = chosen.pay_groups["default"].advance
    assert advance is not None
    assert advance.day == 15


def test_the_database_is_migrated_once(installed: Cli) -> None:
    assert installed("migrate", "--json").json == {"changed": False}


def test_past_crises_can_be_read_with_their_dates_and_by_whom(installed: Cli, folder: Path) -> None:
    with sqlite3.connect(folder / "lien.db") as database:
        database.execute(
            "INSERT INTO caseworkers (id, structure_id, name, role, on_call, reachable) VALUES (1, 1, 'Karim', 'lead', 0, 1)"
        )
        database.execute(
            "INSERT INTO crises (structure_id, since, until, begun_by) "
            "VALUES (1, '2026-11-24 09:00:00.000000', '2026-11-26 10:00:00.000000', 1)"
        )
    database.close()
    assert (
        "Mode crise (épidémie), atelier : du 2026-11-24 10:00 (Karim) au 2026-11-26 11:00 (inconnu)."
        in installed("structure", "list").out
    )
    (listed,) = installed("structure", "list", "--json").json
    assert listed["crises"] == [
        {
            "kind": "epidemic",
            "since": "2026-11-24T09:00:00+00:00",
            "until": "2026-11-26T10:00:00+00:00",
            "begun_by": "Karim",
            "ended_by": None,
        }
    ]


def test_a_database_of_a_newer_version_is_refused_in_one_sentence(installed: Cli, folder: Path) -> None:
    with sqlite3.connect(folder / "lien.db") as database:
        database.execute("UPDATE alembic_version SET version_num = 'from-tomorrow'")
    database.close()
    for command in (["migrate"], ["structure", "list"]):
        refused = installed(*command)
        assert refused.code == 1
        assert refused.err.count("\n") == 1
        assert "plus récente" in refused.err


def test_the_same_structure_file_twice_changes_nothing_and_says_so(installed: Cli, folder: Path) -> None:
    assert "n'a pas changé" in installed("structure", "apply", "structure.yaml").out
    text = (folder / "structure.yaml").read_text()
    (folder / "structure.yaml").write_text(text.replace("per_week: 3", "per_week: 2"))
    assert "mise à jour" in installed("structure", "apply", "structure.yaml").out


def test_each_mistake_of_a_structure_file_is_told_with_its_line(installed: Cli, folder: Path) -> None:
    (folder / "wrong.yaml").write_text(
        "structure: a b\nname: X\ncontact_hours:\n  lundi: []\nbudget: {per_day: 99}\n"
    )
    refused = installed("structure", "apply", "wrong.yaml")
    assert refused.code == 1
    told = refused.err.splitlines()
    assert [line.split(" : ")[0] for line in told] == [f"wrong.yaml, ligne {n}" for n in (1, 3, 5)]


def test_a_structure_file_that_is_not_there_or_not_text_is_told(installed: Cli, folder: Path) -> None:
    assert "ne peut pas être lu" in installed("structure", "apply", "nowhere.yaml").err
    (folder / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in installed("structure", "apply", "binary.yaml").err


def test_a_link_is_shown_once_and_only_its_hash_is_kept(installed: Cli, folder: Path) -> None:
    added = installed("caseworker", "add", "--structure", "atelier", "--name", "Claire", "--json").json
    assert len(added["start"]) == 22
    assert added["link"] is None
    days = datetime.fromisoformat(added["expires_at"]) - datetime.now(UTC)
    assert timedelta(days=13, hours=23) < days <= timedelta(days=14)
    assert added["start"].encode() not in (folder / "lien.db").read_bytes()


def test_days_say_how_long_a_link_is_valid(installed: Cli) -> None:
    code = installed("team", "link", "--structure", "atelier", "--days", "2", "--json").json
    assert datetime.fromisoformat(code["expires_at"]) - datetime.now(UTC) <= timedelta(days=2)
    assert code["command"] == f"/equipe {code['code']}"


def test_without_a_token_the_payload_is_shown_and_how_to_build_the_link(installed: Cli) -> None:
    shown = installed("caseworker", "add", "--structure", "atelier", "--name", "Claire")
    assert shown.code == 0
    assert "https://t.me/NOM_DU_ROBOT?start=" in shown.out


def test_whoever_is_added_is_listed(installed: Cli) -> None:
    installed("caseworker", "add", "--structure", "atelier", "--name", "Karim", "--role", "lead", "--on-call")
    person = ["person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo"]
    added = installed(*person, "--referent", "Karim", "--language", "en", "--json").json
    karim = installed("caseworker", "list", "--json").json[0]
    assert (karim["name"], karim["role"], karim["on_call"], karim["joined"]) == ("Karim", "lead", True, False)
    amina = installed("person", "list", "--structure", "atelier", "--json").json[0]
    assert (amina["id"], amina["first_name"], amina["referent"], amina["language"]) == (
        added["id"],
        "Amina",
        "Karim",
        "en",
    )
    assert "Diallo" in installed("person", "list").out
    assert "Karim" in installed("caseworker", "list").out


def test_a_name_is_sealed_in_the_database(installed: Cli, folder: Path) -> None:
    person = ["person", "add", "--structure", "atelier", "--first-name", "Zénobie", "--last-name", "Quastana"]
    assert installed(*person, "--phone", "0611223344").code == 0
    kept = b"".join(path.read_bytes() for path in folder.glob("lien.db*"))
    assert not any(word in kept for word in (b"nobie", b"Quastana", b"0611223344"))


def test_who_lost_their_link_gets_a_new_one(installed: Cli) -> None:
    installed("caseworker", "add", "--structure", "atelier", "--name", "Claire")
    again = installed("caseworker", "link", "--structure", "atelier", "--name", "Claire", "--json")
    assert again.json["id"] == 1
    unknown = installed("caseworker", "link", "--structure", "atelier", "--name", "Clara")
    assert unknown.code == 1
    assert "Connus : Claire" in unknown.err
    assert installed("person", "link", "12").code == 1


def test_what_does_not_fit_the_structure_is_refused_and_nobody_is_added(installed: Cli) -> None:
    person = ["person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo"]
    wrong = (
        ["--language", "xx"],
        ["--pay-group", "nuit"],
        ["--timezone", "Mars/Olympus"],
        ["--referent", "Zoé"],
    )
    for options in wrong:
        refused = installed(*person, *options)
        assert refused.code == 1
        assert options[1] in refused.err
    assert installed("person", "list", "--json").json == []


def test_a_caseworker_is_added_once(installed: Cli) -> None:
    claire = ["caseworker", "add", "--structure", "atelier", "--name", "Claire"]
    assert installed(*claire).code == 0
    assert "existe déjà" in installed(*claire).err


def test_the_template_of_these_tests_is_what_migrate_makes(cli: Cli, folder: Path, template: Path) -> None:
    (folder / ".env").write_text(f"LIEN_KEYS={Fernet.generate_key().decode()}\n")
    assert cli("migrate").code == 0
    fresh = _tables(folder / "lien.db")
    assert fresh == _tables(shutil.copy(template, folder / "copy.db"))


def _tables(path: Path | str) -> set[str]:
    database = sqlite3.connect(path)
    try:
        return {row[0] for row in database.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")}
    finally:
        database.close()
