"""YAML into values: nothing half read, and each mistake on its line."""

from datetime import date

import pytest
from pydantic import BaseModel, ConfigDict, Field

from flows.helplines import read_helplines
from flows.reading import Misread, read_model, read_yaml


class Garden(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    beds: int = Field(ge=1)
    plants: list[str] = []


def test_what_is_right_is_read():
    garden = read_model(read_yaml("name: Jardin\nbeds: 3\nplants: [thym]\n", "g.yaml"), Garden)
    assert (garden.name, garden.beds, garden.plants) == ("Jardin", 3, ["thym"])


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("name: Jardin\n", 1, "il manque « beds »"),
        ("name: Jardin\nbeds: 0\n", 2, "« beds » doit être au moins 1"),
        ("name: Jardin\nbeds: trois\n", 2, "« beds » doit être un nombre entier, pas « trois »"),
        ("name: Jardin\nbeds: 1\ntrees: 2\n", 3, "« trees » n'est pas connu ici"),
        ("name: Jardin\nbeds: 1\nplants: thym\n", 3, "« plants » doit être une liste"),
        ("name: Jardin\nbeds: 1\nbeds: 2\n", 3, "« beds » est écrit deux fois"),
        ("", 1, "« ce fichier » doit contenir des lignes « clé: valeur »"),
        ("name: [\n", 2, "le fichier n'est pas du YAML lisible"),
        ("name: !!python/object:os.system x\n", 1, "le fichier n'est pas du YAML lisible"),
    ],
)
def test_a_mistake_says_where_it_is_and_what_was_expected(text, line, what):
    with pytest.raises(Misread) as refused:
        read_model(read_yaml(text, "g.yaml"), Garden)
    assert str(refused.value).startswith(f"g.yaml, ligne {line} : {what}")


def test_mistakes_come_in_the_order_of_the_file():
    with pytest.raises(Misread) as refused:
        read_model(read_yaml("trees: 1\nname: 3\nbeds: 0\n", "g.yaml"), Garden)
    assert [mistake.line for mistake in refused.value.mistakes] == [1, 2, 3]


def test_a_help_line_without_a_source_is_refused():
    text = (
        'helplines:\n  - number: "15"\n    label: {fr: Samu}\n    for: [health]\n    checked_on: 2026-11-21\n'
    )
    with pytest.raises(Misread, match="il manque « source »"):
        read_helplines(text, "helplines.yaml")
    table = read_helplines(text + "    source: https://example.org\n", "helplines.yaml")
    assert table["15"].checked_on == date(2026, 11, 21)
