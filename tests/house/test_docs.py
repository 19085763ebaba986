"""What the documentation shows works: every piece of `structure.yaml`, every muted expression, every command and its options."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from bot.cli import build
from bot.content import load_content
from flows.muting import read_muted
from flows.structure import Structure, read_structure

ROOT = Path(__file__).parents[2]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+(?:\n[^`\n]+)?)`")
# What a structure cannot do without, where an example does not say it.
NEEDED = {"structure": "exemple", "name": "Exemple", "contact_hours": {"mon-fri": ["09:00-12:00"]}}
SETTINGS = {field.alias or name for name, field in Structure.model_fields.items()}


def _examples() -> list[Any]:
    """Every YAML that is shown, with where it is."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        shown = [block for language, block in BLOCK.findall(text) if language == "yaml"]
        shown += [
            code
            for code in INLINE.findall(BLOCK.sub("", text))
            if code.partition(":")[0] in SETTINGS and ": " in code
        ]
        found += [pytest.param(code, id=f"{page.name} {code.splitlines()[0]}") for code in shown]
    return found


def _commands() -> list[Any]:
    """Every `lien` that is shown with at least a command, with where it is."""
    found = set()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        lines = [
            line for language, block in BLOCK.findall(text) if language == "sh" for line in block.splitlines()
        ]
        lines += [" ".join(code.split()) for code in INLINE.findall(BLOCK.sub("", text))]
        found |= {(page.name, line.partition("#")[0].strip()) for line in lines if line.startswith("lien ")}
    return [pytest.param(line, id=f"{page} {line}") for page, line in sorted(found)]


@pytest.mark.parametrize("example", _examples())
def test_a_piece_of_settings_that_is_shown_can_be_used(example: str) -> None:
    given = yaml.safe_load(example)
    if "muted" in given:
        assert read_muted(example, "muted.yaml", load_content(None).detector)
        return
    rest = {name: value for name, value in NEEDED.items() if name not in given}
    read_structure(f"{yaml.safe_dump(rest, allow_unicode=True)}{example}", "structure.yaml")


@pytest.mark.parametrize("line", _commands())
def test_a_command_that_is_shown_exists_with_the_options_that_are_shown(line: str) -> None:
    command: Any = typer.main.get_command(build())
    words = line.split()[1:]
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
    assert not getattr(command, "commands", {}) or not words or words[0].startswith("--"), (
        f"no such command: {line}"
    )
    known = {
        option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)
    }
    assert {word for word in words if word.startswith("--")} <= known | {"--help"}


def test_the_documentation_shows_settings_and_commands() -> None:
    assert len(_examples()) > 5
    assert len(_commands()) > 20
