"""`lien content check`: what keeps a text from being said."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import SystemClock
from tests.bot.cli.conftest import Cli


def test_what_is_shipped_has_no_error(cli: Cli) -> None:
    checked = cli("content", "check", "--json")
    assert checked.code == 0, checked.out
    assert checked.json["errors"] == 0
    assert {finding["severity"] for finding in checked.json["findings"]} <= {"warning"}


def test_an_error_is_told_with_file_and_line_and_exits_1(cli: Cli, folder: Path) -> None:
    words = folder / "content" / "words" / "fr"
    words.mkdir(parents=True)
    (words / "check_in.ftl").write_text("mood = Bonjour { $nobody }.\n", encoding="utf-8")
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    checked = cli("content", "check")
    assert checked.code == 1
    assert "content/words/fr/check_in.ftl, ligne 1 : erreur" in checked.err
    assert "nobody" in checked.err
    findings = cli("content", "check", "--json").json["findings"]
    finding = next(one for one in findings if one["source"] == "content/words/fr/check_in.ftl")
    assert (finding["severity"], finding["line"]) == ("error", 1)


def test_a_folder_that_is_not_there_is_told(cli: Cli, folder: Path) -> None:
    (folder / ".env").write_text("LIEN_CONTENT=nowhere\n")
    assert "nowhere, ligne 1" in cli("content", "check").err


def test_a_number_that_was_not_verified_for_a_year_is_an_error(cli: Cli, folder: Path) -> None:
    (folder / "content").mkdir()
    (folder / "content" / "helplines.yaml").write_text(
        'helplines:\n  - {number: "3114", label: {fr: Écoute}, for: [suicide], source: https://example.org, '
        "checked_on: 2020-01-01}\n",
        encoding="utf-8",
    )
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    checked = cli("content", "check")
    assert checked.code == 1
    assert "3114 : ce numéro n'a pas été vérifié depuis un an" in checked.err


def test_a_site_in_a_text_of_the_structure_is_an_error_until_its_table_has_it(cli: Cli, folder: Path) -> None:
    words = folder / "content" / "words" / "fr"
    words.mkdir(parents=True)
    (words / "guide_transport.ftl").write_text("door = Voyez garage-du-lien.fr.\n", encoding="utf-8")
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    wrong = "« door » montre le site garage-du-lien.fr, qui n'est pas dans sites.yaml"
    assert wrong in cli("content", "check").err
    row = "sites:\n  - {site: garage-du-lien.fr, for: le garage, source: affiche, checked_on: %s}\n"
    (folder / "content" / "sites.yaml").write_text(row % "2026-11-21", encoding="utf-8")
    assert cli("content", "check").code == 0
    (folder / "content" / "sites.yaml").write_text(row % "2020-01-01", encoding="utf-8")
    assert "garage-du-lien.fr : ce site n'a pas été vérifié depuis un an" in cli("content", "check").err


def test_a_card_that_nobody_has_reviewed_for_six_months_is_to_be_looked_at(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda _clock: datetime(2027, 6, 1, tzinfo=UTC))
    checked = cli("content", "check")
    assert checked.code == 0
    assert (
        "guide_caf.ftl, ligne 1 : à voir : fiche revue le 22/11/2026, il y a plus de six mois" in checked.out
    )


def test_a_file_that_cannot_be_read_hides_nothing_of_the_others(cli: Cli, folder: Path) -> None:
    words = folder / "content" / "words" / "fr"
    words.mkdir(parents=True)
    (words / "check_in.ftl").write_text("mood = Bonjour { $name\n", encoding="utf-8")
    (words / "menu.ftl").write_text("between = Venez le 03/04.\n", encoding="utf-8")
    (words / "human.ftl").write_text("never_mind = Demandez la PMSMP.\n", encoding="utf-8")
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    checked = cli("content", "check")
    assert checked.code == 1
    told = [line for line in checked.err.splitlines() if ": erreur :" in line]
    assert {line.partition(",")[0] for line in told} == {
        f"content/words/fr/{name}.ftl" for name in ("check_in", "human", "menu")
    }
    assert "brouillon" in checked.out


def test_a_new_dialogue_that_cannot_be_read_is_told_once_and_alone(cli: Cli, folder: Path) -> None:
    (folder / "content" / "dialogues").mkdir(parents=True)
    (folder / "content" / "dialogues" / "picnic.yaml").write_text("dialogue: picnic\n", encoding="utf-8")
    words = folder / "content" / "words" / "fr"
    words.mkdir(parents=True)
    (words / "picnic.ftl").write_text("when = 🧺 Quand ?\n", encoding="utf-8")
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    checked = cli("content", "check")
    assert checked.code == 1
    assert {line.partition(",")[0] for line in checked.err.splitlines() if ": erreur :" in line} == {
        "content/dialogues/picnic.yaml"
    }


def test_the_measures_of_every_french_and_english_text_are_shown_when_asked_for(cli: Cli) -> None:
    shown = cli("content", "check", "--measures")
    assert shown.code == 0
    head = next(line for line in shown.out.splitlines() if line.startswith("langue"))
    for column in ("mots/phrase", "mots longs", "lisibilité", "idées", "lignes", "boutons"):
        assert column in head
    assert any(line.startswith("fr      check_in.mood ") for line in shown.out.splitlines())
    table = cli("content", "check", "--measures", "--json").json["measures"]
    assert {row["language"] for row in table} == {"fr", "en"}
    assert "measures" not in cli("content", "check", "--json").json
