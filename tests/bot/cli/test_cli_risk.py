"""`lien risk`: lines in, lines out; and what false alarms teach, from flags that were really raised and closed."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from bot.cli.installation import read_settings
from bot.content import load_detector
from bot.opening import open_database
from flows.effects import ChangeFlag, Outcome, RaiseFlag
from flows.flags import CloseOutcome, FlagState
from storage import outcomes
from tests.bot.cli.conftest import Cli

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WORN_OUT, BROKE = "j'en peux plus de ce chantier, j'arrête", "mon compte est bloqué"
HIDDEN_WORN_OUT = "« … » : panique, effondrement ou deuil"
HIDDEN_BROKE = "« … » : plus d'argent, compte bloqué ou aide coupée"


def test_each_line_is_answered_in_order(cli: Cli) -> None:
    asked = [{"id": "a", "text": "je veux mourir"}, {"id": 2, "text": "tout va bien", "lang": "fr"}]
    answered = cli("risk", typed="\n".join(json.dumps(line) for line in asked))
    assert answered.code == 0
    grave, calm = answered.lines
    assert (grave["id"], grave["categories"], grave["level"]) == ("a", ["suicide"], "critical")
    assert grave["reasons"]
    assert calm == {"id": 2, "categories": [], "level": "none", "reasons": []}


def test_a_line_that_is_no_json_is_told_and_the_rest_goes_on(cli: Cli) -> None:
    lines = [
        "{",
        '{"id": 1, "text": "bonjour"}',
        "[]",
        '{"id": 2}',
        '{"text": "sans id"}',
        "",
        '{"id": 3, "text": ""}',
    ]
    answered = cli("risk", typed="\n".join(lines))
    assert answered.code == 1
    assert [line["id"] for line in answered.lines] == [1, 3]
    assert [line.split(" : ")[0] for line in answered.err.splitlines()] == [
        f"Ligne {n}" for n in (1, 3, 4, 5)
    ]


def test_a_line_is_answered_while_the_next_has_not_come_and_one_that_comes_in_halves_is_one(
    tmp_path: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "risk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for halves in (
            (b'{"id": 1, "text": "je veux', b' mourir"}\n'),
            (b'{"id": 2, ', b'"text": "merci"}\n'),
        ):
            for half in halves:
                process.stdin.write(half)
                process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["level"] == {1: "critical", 2: "none"}[answer["id"]]
        process.stdin.close()
        assert process.wait() == 0


def test_half_a_letter_breaks_nothing(cli: Cli) -> None:
    answered = cli("risk", typed='{"id": "\\ud83d", "text": "\\ud83d je veux mourir \\ud83d"}')
    assert answered.code == 0
    assert answered.lines[0]["level"] == "critical"


def test_a_text_is_explained_in_plain_french(cli: Cli) -> None:
    assert "Niveau : critique. Catégories : suicide." in cli("risk", "--explain", "je veux mourir").out
    assert "Aucun signe de danger" in cli("risk", "--explain", "il fait beau").out


def test_what_follows_risk_and_is_no_command_is_explained(cli: Cli) -> None:
    for arguments, sentence in (
        (("risk", "dance"), "La commande « dance » n'existe pas"),
        (("risk", "--explain"), "L'option --explain attend une valeur"),
        (("risk", "--explain", "x", "review"), "--explain ne va pas avec review"),
        (("risk", "review", "--days", "0"), "La valeur de l'option --days n'est pas possible"),
        (("risk", "review", "--loud"), "L'option --loud n'existe pas"),
    ):
        refused = cli(*arguments, typed='{"id": 1, "text": "je veux mourir"}')
        assert (refused.code, refused.out) == (2, "")
        assert sentence in refused.err
        assert refused.err.count("\n") == 1


def test_the_help_of_the_review_says_whom_the_words_are_for(cli: Cli) -> None:
    shown = " ".join(cli("risk", "review", "--help").out.replace("│", " ").split())
    assert "Usage : lien risk review" in shown
    assert "Montre les mots des personnes : pour qui les accompagne, et pour personne d'autre." in shown
    assert "Usage : lien risk [OPTIONS] [COMMANDE ...]" in cli("risk", "--help").out


class Flags:
    """Flags of Amina, of one structure, and of Boris, of another: raised by what they wrote, and closed."""

    def __init__(self, people: dict[str, int]) -> None:
        self._people = people
        self._ids: Iterator[int] = count(1)
        self._detector = load_detector()

    def closed(self, words: str, outcome: CloseOutcome, days_ago: float = 1, of: str = "atelier") -> None:
        """A flag that these words raised, and what came of it so many days ago."""
        flag_id, reading = f"flag{next(self._ids)}", self._detector.read(words)
        assert reading.level is not None
        at = NOW - timedelta(days=days_ago)
        raised = RaiseFlag(
            flag_id, self._people[of], reading.categories, reading.level, reading.reasons, words, at, None
        )
        change = ChangeFlag(flag_id, FlagState.TAKEN, "closed", FlagState.CLOSED, outcome=outcome)
        if outcome is CloseOutcome.NO_ANSWER:
            change = ChangeFlag(flag_id, FlagState.TAKEN, "tried", outcome=outcome)
        taken = ChangeFlag(flag_id, FlagState.OPEN, "taken", FlagState.TAKEN)
        asyncio.run(self._write(at, raised, taken, change))

    async def _write(self, at: datetime, *effects: RaiseFlag | ChangeFlag) -> None:
        async with open_database(read_settings()) as database, database.begin() as work:
            await outcomes.write(work, Outcome(effects), at)
            await work.commit()


@pytest.fixture
def flags(installed: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Flags:
    """Two structures with a person each, on the morning of NOW."""
    monkeypatch.setattr("bot.cli.risk.now", lambda: NOW)
    other = (folder / "structure.yaml").read_text().replace("structure: atelier", "structure: autre")
    (folder / "autre.yaml").write_text(other)
    assert installed("structure", "apply", "autre.yaml").code == 0
    people = {}
    for slug, name in (("atelier", "Amina"), ("autre", "Boris")):
        person = ["person", "add", "--structure", slug, "--first-name", name, "--last-name", "X", "--json"]
        people[slug] = installed(*person).json["id"]
    return Flags(people)


def test_each_reason_of_a_false_alarm_is_counted_the_most_frequent_first(
    installed: Cli, flags: Flags
) -> None:
    flags.closed(BROKE, CloseOutcome.FALSE_ALARM)
    flags.closed(WORN_OUT, CloseOutcome.FALSE_ALARM)
    flags.closed("je suis au bout du rouleau", CloseOutcome.FALSE_ALARM)
    flags.closed(WORN_OUT, CloseOutcome.CONTACTED)
    flags.closed(WORN_OUT, CloseOutcome.NO_ANSWER)  # still in somebody's hands: it is not closed
    flags.closed("je dors dehors", CloseOutcome.ORIENTED)
    reviewed = installed("risk", "review", "--json")
    assert reviewed.code == 0, reviewed.err
    assert reviewed.json == [
        {"reason": HIDDEN_WORN_OUT, "false_alarms": 2, "closed": 3, "categories": ["distress", "dropout"]},
        {"reason": HIDDEN_BROKE, "false_alarms": 1, "closed": 1, "categories": ["money"]},
    ]


def test_the_words_of_people_are_shown_to_nobody_who_did_not_ask(installed: Cli, flags: Flags) -> None:
    flags.closed("je suis au bout du rouleau", CloseOutcome.FALSE_ALARM)
    flags.closed("il cache mes papiers et mon argent", CloseOutcome.FALSE_ALARM)
    for options in ([], ["--json"]):
        silent = installed("risk", "review", *options).out
        assert HIDDEN_WORN_OUT in silent
        assert not [word for word in ("rouleau", "papiers", "cache", "argent") if word in silent]
        told = installed("risk", "review", "--words", *options).out
        assert "« au bout du rouleau »" in told
        assert "« cache »" in told


def test_the_review_is_a_table_with_its_titles_in_french(installed: Cli, flags: Flags) -> None:
    flags.closed(BROKE, CloseOutcome.FALSE_ALARM)
    titles, row = (
        line.split("  ") for line in installed("risk", "review").out.splitlines() if "  " in line.strip()
    )
    assert [title.strip() for title in titles if title.strip()] == [
        "Raison", "Fausses alertes", "Sur", "Catégories",
    ]  # fmt: skip
    assert [cell.strip() for cell in row if cell.strip()] == [HIDDEN_BROKE, "1", "1", "money"]


def test_only_the_last_days_count(installed: Cli, flags: Flags) -> None:
    flags.closed(BROKE, CloseOutcome.FALSE_ALARM, days_ago=30)
    flags.closed(WORN_OUT, CloseOutcome.FALSE_ALARM, days_ago=366)
    seen = {
        days: [row["reason"] for row in installed("risk", "review", "--json", "--days", days).json]
        for days in ("29", "30", "365", "400")
    }
    assert seen == {
        "29": [],
        "30": [HIDDEN_BROKE],
        "365": [HIDDEN_BROKE],
        "400": [HIDDEN_WORN_OUT, HIDDEN_BROKE],
    }
    assert [row["reason"] for row in installed("risk", "review", "--json").json] == [HIDDEN_BROKE]
    assert installed("risk", "review", "--days", "7").out == "Aucune fausse alerte sur 7 jour(s).\n"


def test_one_structure_can_be_reviewed_alone(installed: Cli, flags: Flags) -> None:
    flags.closed(BROKE, CloseOutcome.FALSE_ALARM)
    flags.closed(BROKE, CloseOutcome.CONTACTED, of="autre")
    flags.closed(WORN_OUT, CloseOutcome.FALSE_ALARM, of="autre")
    reviews = {
        slug: [(row["reason"], row["closed"]) for row in installed("risk", "review", "--json", *options).json]
        for slug, options in (
            ("atelier", ["--structure", "atelier"]),
            ("autre", ["--structure", "autre"]),
            ("", []),
        )
    }
    assert reviews["atelier"] == [(HIDDEN_BROKE, 1)]
    assert reviews["autre"] == [(HIDDEN_WORN_OUT, 1)]
    assert reviews[""] == [(HIDDEN_WORN_OUT, 1), (HIDDEN_BROKE, 2)]


def test_what_cannot_be_reviewed_is_said_in_one_sentence(installed: Cli, folder: Path) -> None:
    unknown = installed("risk", "review", "--structure", "ailleurs")
    assert (unknown.code, unknown.out) == (1, "")
    assert unknown.err == "Structure inconnue : « ailleurs ». Connus : atelier.\n"
    (folder / "lien.db").unlink()
    gone = installed("risk", "review")
    assert gone.code == 1
    assert "lien migrate" in gone.err
