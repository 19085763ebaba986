"""Who may import whom: bot above handlers and storage, which do not see each other, above flows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.house.sources import PACKAGES, ROOT


def test_every_package_keeps_to_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "path", list(sys.path))
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert broken == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("flows/gate.py", "import storage.people"),
        ("flows/gate.py", "import random"),
        ("storage/people.py", "import handlers"),
        ("storage/people.py", "import aiogram"),
        ("handlers/presses.py", "import storage"),
        ("handlers/presses.py", "import sqlalchemy"),
    ],
)
def test_a_module_that_looks_where_it_must_not_is_found(module: str, line: str, tmp_path: Path):
    for name in PACKAGES:
        for path in sorted((ROOT / name).rglob("*.py")):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(
        (ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    broken = tmp_path / module
    broken.write_text(f"{broken.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    run = subprocess.run(
        [sys.executable, "-c", lint],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "BROKEN" in run.stdout, run.stdout + run.stderr
