"""`lien talk`: a dialogue in the terminal."""

from pathlib import Path

from tests.bot.cli.conftest import Cli

OPEN = ("--at", "2026-11-24 10:00")
CLOSED = ("--at", "2026-11-22 10:00")


def test_check_in_is_played_to_its_end(cli: Cli) -> None:
    played = cli("talk", "check_in", *OPEN, "--json", typed="1\n" * 12)
    assert played.code == 0
    kinds = [line["kind"] for line in played.lines]
    assert kinds.count("bubble") >= 3
    assert played.lines[-1] == {"kind": "end", "finished": True}


def test_a_sign_of_danger_shows_the_number_and_the_flag(cli: Cli) -> None:
    played = cli("talk", "check_in", *CLOSED, "--json", typed="je veux mourir\n").lines
    flag = next(line for line in played if line["kind"] == "flag")
    assert (flag["level"], flag["categories"]) == ("critical", ["suicide"])
    answer = next(line for line in played[1:] if line["kind"] == "bubble")
    assert "3114" in answer["text"]


def test_the_moment_decides_whether_somebody_is_there(cli: Cli) -> None:
    there = cli("talk", "check_in", *OPEN, typed=":voix\n").out
    away = cli("talk", "check_in", *CLOSED, typed=":voix\n").out
    assert "Personne ne lit" not in there
    assert "Personne ne lit" in away


def test_stop_and_leaving_are_understood(cli: Cli) -> None:
    assert "consentement : arrêté" in cli("talk", "check_in", *OPEN, typed=":stop\n").out
    assert "[dialogue interrompu]" in cli("talk", "check_in", *OPEN, typed=":quitter\n1\n1\n1\n1\n").out
    assert "connues : :voix" in cli("talk", "check_in", *OPEN, typed=":danser\n").out


def test_another_language_is_spoken(cli: Cli) -> None:
    english = cli("talk", "check_in", *OPEN, "--language", "en", "--json").lines[0]
    french = cli("talk", "check_in", *OPEN, "--json").lines[0]
    assert english["text"] != french["text"]


def test_a_dialogue_begins_with_the_facts_that_it_is_given(cli: Cli) -> None:
    played = cli("talk", "comeback", *OPEN, "--with", "reason=childcare", "--with", "back_on=2026-12-01").out
    assert "mardi 1" in played
    assert "Je cherche une garde" in played


def test_an_errand_is_shown_as_what_the_person_does_not_see(cli: Cli) -> None:
    played = cli("talk", "after_pay", *OPEN, "--with", "pay_on=2026-11-20", typed="2\n").out
    assert "[démarche ouverte : paie pas reçue]" in played


def test_a_fact_that_no_dialogue_waits_for_or_nobody_can_read_is_refused(cli: Cli) -> None:
    refused = cli("talk", "after_pay", *OPEN, "--with", "day=2026-11-20")
    assert refused.code == 1
    assert "faits : pay_on" in refused.err
    assert cli("talk", "after_pay", *OPEN, "--with", "pay_on=demain").code == 2
    assert cli("talk", "after_pay", *OPEN, "--with", "pay_on").code == 2


def test_what_there_is_not_is_told_with_what_there_is(cli: Cli) -> None:
    assert "check_in" in cli("talk", "tango").err
    assert "fr" in cli("talk", "check_in", "--language", "xx").err
    assert cli("talk", "check_in", "--at", "demain").code == 2


def test_the_structures_own_content_is_played(cli: Cli, folder: Path) -> None:
    words = folder / "content" / "words" / "fr"
    words.mkdir(parents=True)
    (words / "check_in.ftl").write_text("mood = Salut { $name }. Ça va ?\n", encoding="utf-8")
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    first = cli("talk", "check_in", *OPEN, "--json").lines[0]
    assert first["text"] == "Salut Amina. Ça va ?"
    assert len(first["choices"]) == 5 + len(("menu", "human"))


def test_content_that_cannot_be_read_is_told_with_its_line(cli: Cli, folder: Path) -> None:
    (folder / "content" / "dialogues").mkdir(parents=True)
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    (folder / "content" / "dialogues" / "check_in.yaml").write_text(
        "dialogue: check_in\nversion: nine\nsteps: {}\n", encoding="utf-8"
    )
    refused = cli("talk", "check_in", *OPEN)
    assert refused.code == 1
    assert "check_in.yaml, ligne 2" in refused.err
