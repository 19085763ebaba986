"""A PostgreSQL server of our own in a temporary folder, as durable as one is installed: fsync and synchronous_commit on."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.check_in.contenders import processor_seconds

HOST = "127.0.0.1"
START_SECONDS, LOOK_AGAIN_SECONDS = 30, 0.1
_CHECKED = ("server_version", "fsync", "synchronous_commit")


class Server:
    """The server, while it runs."""

    def __init__(self, programs: Path, port: int, pid: int) -> None:
        self._programs = programs
        self._port = port
        self._pid = pid

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://lien@{HOST}:{self._port}/{name}"

    def ask(self, sql: str, name: str = "postgres") -> str:
        """Run one statement as the operator would; return what it printed. Raises CalledProcessError."""
        psql = [str(self._programs / "psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url(name)]
        done = subprocess.run([*psql, "-c", sql], check=True, capture_output=True, text=True)
        return str(done.stdout).strip()

    @property
    def settings(self) -> str:
        """What the figures depend on, as the server itself says."""
        return ", ".join(f"{name} {self.ask(f'SHOW {name}')}" for name in _CHECKED)

    @property
    def cpu_seconds(self) -> float:
        """The time of the processor that it has had, those of its processes that have ended included."""
        total = 0.0
        for folder in Path("/proc").iterdir():
            if folder.name.isdecimal():
                total += processor_seconds(int(folder.name), child_of=self._pid)
        return total + processor_seconds(self._pid, with_ended=True)


@contextmanager
def postgresql() -> Iterator[Server]:
    """Start one; it is gone, with all that it held, at the end. Raises RuntimeError where it is not installed or does not start."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    named = shutil.which("postgres")
    if not found and named is None:
        raise RuntimeError("no PostgreSQL here (Debian: apt install postgresql)")
    programs = found[-1].parent if found else Path(str(named)).parent
    folder = Path(tempfile.mkdtemp(prefix="lien-postgresql-"))
    as_whom = _as_whom(folder)
    try:
        subprocess.run(
            [programs / "initdb", "-D", folder / "data", "-U", "lien", "--auth=trust", "-E", "UTF8"],
            check=True,
            capture_output=True,
            **as_whom,
        )
        with closing(socket.socket()) as probe:
            probe.bind((HOST, 0))
            port = probe.getsockname()[1]
        command = [programs / "postgres", "-D", folder / "data", "-p", str(port), "-h", HOST, "-k", folder]
        with (folder / "said.log").open("wb") as said:
            process = subprocess.Popen([str(part) for part in command], stdout=said, stderr=said, **as_whom)
        try:
            server = Server(programs, port, process.pid)
            _await(server, folder / "said.log")
            yield server
        finally:
            process.terminate()
            process.wait(START_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_whom(folder: Path) -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    # A server never runs as root.
    owner = next(who for who in pwd.getpwall() if who.pw_name in {"postgres", "nobody"})
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": [], "cwd": folder}


def _await(server: Server, said: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        try:
            server.ask("SELECT 1")
            return
        except subprocess.CalledProcessError:
            time.sleep(LOOK_AGAIN_SECONDS)
    raise RuntimeError(f"PostgreSQL does not start: {said.read_text(encoding='utf-8')[-2_000:]}")
