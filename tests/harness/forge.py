"""Makes `lien run` processes that are up at once: the imports are done before the fork.

One line of JSON in, {"folder", "environment", "log"}: a child becomes `lien run` there, its standard error goes to that
file, its id to the same name with `.pid`; when it is gone, its exit code to the one with `.code`. Each child is a real
process, to be really killed.
"""

import json
import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.models_when_used import import_aiogram

import_aiogram()
import bot.app
import bot.cli
import bot.cli.run
import storage.offices
from bot.clock import SystemClock

assert bot.app, "imported here so that the children need not"
assert bot.cli.run

LOGS: dict[int, Path] = {}
# The file that holds by how many seconds the test has moved the time of these processes.
MOVED = "LIEN_STAGE_MOVED"
# For how many seconds these processes may be silent and keep their offices, where a test is not about that.
LEASE = "LIEN_STAGE_LEASE"


class MovedClock(SystemClock):
    """The machine's time, moved as the test says."""

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=float(Path(os.environ[MOVED]).read_text()))


def _become_lien(folder: str, environment: dict[str, str], log: Path) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    os.chdir(folder)
    os.environ.update(environment)
    with log.open("ab") as errors:
        os.dup2(errors.fileno(), 2)
    os.close(0)
    if MOVED in os.environ:
        vars(bot.app)["SystemClock"] = MovedClock
    if LEASE in os.environ:
        vars(storage.offices)["LEASE_SECONDS"] = float(os.environ[LEASE])
    sys.argv = ["lien", "run"]
    bot.cli.main()


def _note(path: Path, number: int) -> None:
    """Written aside and moved, so that whoever looks sees all of it or nothing."""
    aside = path.with_suffix(path.suffix + ".new")
    aside.write_text(str(number))
    aside.rename(path)


def _bury(_signal: int, _frame: object) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        _note(LOGS[pid].with_suffix(".code"), os.waitstatus_to_exitcode(status))


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGCHLD, _bury)
    for line in sys.stdin:
        wanted = json.loads(line)
        log = Path(wanted["log"])
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if pid == 0:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            try:
                _become_lien(wanted["folder"], wanted["environment"], log)
            except SystemExit as end:
                os._exit(int(end.code or 0))
            finally:
                os._exit(70)
        LOGS[pid] = log
        _note(log.with_suffix(".pid"), pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


if __name__ == "__main__":
    main()
