"""Makes `lien run` processes that are up at once: the imports are done before the fork.

One line of JSON in, {"log": path}: a child becomes `lien run`, its standard error goes to that file, and its id is
printed. When a child is gone, its id and its exit code are printed. Each child is a real process, to be really killed.
"""

import json
import os
import signal
import sys
from pathlib import Path

import bot.app
import bot.cli
import bot.cli.run

assert bot.app and bot.cli.run, "imported here so that the children need not"


def _become_lien(log: Path) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    with log.open("ab") as errors:
        os.dup2(errors.fileno(), 2)
    os.close(0)
    sys.argv = ["lien", "run"]
    bot.cli.main()


def _tell(**facts: int) -> None:
    os.write(1, (json.dumps(facts) + "\n").encode())


def _bury(_signal: int, _frame: object) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        _tell(gone=pid, code=os.waitstatus_to_exitcode(status))


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGCHLD, _bury)
    _tell(ready=1)
    for line in sys.stdin:
        log = Path(json.loads(line)["log"])
        pid = os.fork()
        if pid == 0:
            try:
                _become_lien(log)
            except SystemExit as end:
                os._exit(int(end.code or 0))
            finally:
                os._exit(70)
        _tell(started=pid)


if __name__ == "__main__":
    main()
