"""`lien risk`: lines in, lines out."""

import json

from tests.bot.cli.conftest import Cli


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


def test_half_a_letter_breaks_nothing(cli: Cli) -> None:
    answered = cli("risk", typed='{"id": "\\ud83d", "text": "\\ud83d je veux mourir \\ud83d"}')
    assert answered.code == 0
    assert answered.lines[0]["level"] == "critical"


def test_a_text_is_explained_in_plain_french(cli: Cli) -> None:
    assert "Niveau : critique. Catégories : suicide." in cli("risk", "--explain", "je veux mourir").out
    assert "Aucun signe de danger" in cli("risk", "--explain", "il fait beau").out
