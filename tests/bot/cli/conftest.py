"""`lien` as an operator runs it: in a folder of its own, with nothing in the environment."""

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from bot.setting_up import House, environment_text, keys_for, structure_text, write_private


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Cli = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, where the commands run."""
    for name in [name for name in os.environ if name.startswith("LIEN_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def cli(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run one command to its end."""

    def run(*arguments: str, typed: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8"))
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        captured = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def installed(cli: Cli, folder: Path, template: Path) -> Cli:
    """Run commands in an installation that has a key, a database and one structure."""
    shutil.copy(template, folder / "lien.db")
    write_private(folder / ".env", environment_text("", keys_for(folder / ".env")))
    (folder / "structure.yaml").write_text(structure_text(House(name="Atelier")), encoding="utf-8")
    assert cli("structure", "apply", "structure.yaml").code == 0
    return cli
