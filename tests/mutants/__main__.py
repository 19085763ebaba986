"""`python -m tests.mutants [--only NAME] [--jobs 2]`: breaks a copy of the house, one break at a time; each must be caught.

The tests that are named must pass on an unbroken copy first: what fails anyway catches nothing.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from tests.mutants.breaks import BREAKS
from tests.mutants.one_break import ROOT, Break, Stale

COPIED = ("bot", "handlers", "flows", "storage", "tests", "pyproject.toml")
TEST_SECONDS_MAX = 60
RUN_SECONDS_MAX = 300
FOUND_RED = re.compile(r"^(?:FAILED|ERROR) (\S+?::.+?)(?: - |$)", re.MULTILINE)
ALL_GREEN, SOME_RED = 0, 1


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of one break: `caught_by` names the test, `trouble` says why there is none."""

    of: Break
    seconds: float
    caught_by: str = ""
    trouble: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the breaks, print what caught each; 1 if one survived or is stale, 2 if nothing could be run."""
    wanted = _asked(arguments)
    breaks = [one for one in BREAKS if wanted.only is None or wanted.only in one.name]
    errors = Console(stderr=True, markup=False, highlight=False, soft_wrap=True)
    if not breaks:
        errors.print(f"No break has « {wanted.only} » in its name.")
        return 2
    with tempfile.TemporaryDirectory(prefix="lien-mutants-") as folder:
        whole = Path(folder) / "whole"
        _copy(ROOT, whole)
        errors.print("Without any break ...")
        code, said = _pytest(whole, sorted({test for one in breaks for test in one.tests}), wanted.jobs)
        if code != ALL_GREEN:
            errors.print(f"The tests fail without any break:\n{said}")
            return 2
        with ThreadPoolExecutor(wanted.jobs) as workers:
            findings = []
            for found in workers.map(lambda one: _tried(one, whole, Path(folder)), breaks):
                findings.append(found)
                errors.print(f"{found.of.name}: {found.trouble or 'caught'}")
    _show(findings)
    return 1 if any(found.trouble for found in findings) else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.mutants", description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="only the breaks with this in their name")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    return parser.parse_args(arguments)


def _tried(one: Break, whole: Path, folder: Path) -> Finding:
    """Break a fresh copy of `whole`, and let the tests look at it."""
    started = time.monotonic()
    copy = Path(tempfile.mkdtemp(prefix="broken-", dir=folder))
    try:
        _copy(whole, copy)
        one.apply(copy)
        code, said = _pytest(copy, one.tests, jobs=0)
    except Stale as stale:
        return Finding(one, time.monotonic() - started, trouble=f"STALE: {stale}")
    finally:
        shutil.rmtree(copy, ignore_errors=True)
    seconds = time.monotonic() - started
    red = FOUND_RED.search(said)
    if code == SOME_RED and red is not None:
        return Finding(one, seconds, caught_by=red[1])
    if code == ALL_GREEN:
        return Finding(one, seconds, trouble="SURVIVED")
    return Finding(one, seconds, trouble=f"NOT RUN (pytest says {code}): {said[-500:]}")


def _copy(source: Path, target: Path) -> None:
    """Copy the house, compiled modules too: those of a changed file are told by its date."""
    target.mkdir(exist_ok=True)
    for name in COPIED:
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name, ignore=shutil.ignore_patterns("*.pyc.*"))
        else:
            shutil.copy2(source / name, target / name)


def _pytest(house: Path, tests: Sequence[str], jobs: int) -> tuple[int, str]:
    """Run these tests on a copy of the house; return the exit code and what was said."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", str(jobs), "-p", "no:cacheprovider"]
    command += ["--timeout", str(TEST_SECONDS_MAX), "-m", "", "-k", "not postgresql", *tests]
    run = subprocess.Popen(
        command,
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = run.communicate(timeout=RUN_SECONDS_MAX)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        said, _ = run.communicate()
    return run.returncode, said


def _show(findings: Sequence[Finding]) -> None:
    table = Table("break", "promise", Column("caught by", overflow="fold"), "seconds", box=box.SIMPLE_HEAD)
    for found in findings:
        outcome = Text(found.trouble or found.caught_by)
        table.add_row(found.of.name, str(found.of.promise), outcome, f"{found.seconds:.1f}")
    shown = Console(markup=False, highlight=False)
    if not shown.is_terminal:
        shown.width = 200
    shown.print(table)
    caught = sum(not found.trouble for found in findings)
    shown.print(f"{caught} of {len(findings)} breaks caught.")


if __name__ == "__main__":
    sys.exit(main())
