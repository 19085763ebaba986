"""A fresh database per test, on SQLite and, where a server can be had, on PostgreSQL.

The schema is migrated once into a template; each test gets a copy of it.
"""

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import asyncpg  # type: ignore[import-untyped]
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import make_url

from storage.cipher import Cipher
from storage.database import Database
from storage.schema import migrate
from tests.storage.household import Household, settle_in

T = TypeVar("T")
KEY = Fernet.generate_key().decode()


@pytest.fixture(scope="session")
def cipher() -> Cipher:
    return Cipher([KEY])


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, cipher: Cipher) -> Path:
    path = tmp_path_factory.mktemp("template") / "lien.db"
    _run(migrate(f"sqlite+aiosqlite:///{path}", cipher))
    return path


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server on which databases may be made: the one that is named, or one of our own."""
    named = os.environ.get("LIEN_TEST_POSTGRES")
    if named:
        yield named
        return
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not programs:
        pytest.skip("no PostgreSQL here: set LIEN_TEST_POSTGRES, or install Debian's postgresql")
    yield from _own_server(programs[-1].parent)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str, cipher: Cipher) -> str:
    name = f"lien_template_{os.getpid()}"
    _run(_admin(postgres_server, f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}"))
    _run(migrate(_named(postgres_server, name), cipher))
    return name


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    copy = tmp_path / "lien.db"
    shutil.copy(sqlite_template, copy)
    return f"sqlite+aiosqlite:///{copy}"


@pytest.fixture
async def postgres_url(postgres_server: str, postgres_template: str) -> AsyncIterator[str]:
    name = f"lien_test_{os.getpid()}_{time.monotonic_ns()}"
    await _admin(postgres_server, f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    yield _named(postgres_server, name)
    await _admin(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def empty_postgres_url(postgres_server: str) -> AsyncIterator[str]:
    """A database of a server that no migration has seen."""
    name = f"lien_empty_{os.getpid()}_{time.monotonic_ns()}"
    await _admin(postgres_server, f"CREATE DATABASE {name}")
    yield _named(postgres_server, name)
    await _admin(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A migrated, empty database: the test runs once on each kind."""
    fixture: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return fixture


@pytest.fixture
async def database(url: str, cipher: Cipher) -> AsyncIterator[Database]:
    async with Database.connect(url, cipher) as opened:
        yield opened


@pytest.fixture
async def other(url: str, cipher: Cipher) -> AsyncIterator[Database]:
    """The same database, as another process sees it."""
    async with Database.connect(url, cipher) as opened:
        yield opened


@pytest.fixture
async def house(database: Database) -> Household:
    return await settle_in(database)


@pytest.fixture
async def sqlite_database(sqlite_url: str, cipher: Cipher) -> AsyncIterator[Database]:
    async with Database.connect(sqlite_url, cipher) as opened:
        yield opened


def _run(coroutine: Coroutine[Any, Any, T]) -> T:
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


def _named(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


async def _admin(server: str, *statements: str) -> None:
    plain = make_url(server).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(plain)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def _own_server(programs: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="lien-postgres-"))
    as_whom: dict[str, Any] = {}
    if os.geteuid() == 0:
        # A server never runs as root.
        owner = next(who for who in pwd.getpwall() if who.pw_name in {"postgres", "nobody"})
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_whom = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": [], "cwd": folder}
    data = folder / "data"
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", "lien", "--auth=trust", "--no-sync", "-E", "UTF8"],
        check=True,
        capture_output=True,
        **as_whom,
    )
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    quick = [f"-c{setting}" for setting in ("fsync=off", "synchronous_commit=off", "full_page_writes=off")]
    command = [programs / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, *quick]
    server: subprocess.Popen[bytes] = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **as_whom
    )
    address = f"postgresql+asyncpg://lien@127.0.0.1:{port}/postgres"
    try:
        _wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        try:
            _run(_admin(address, "SELECT 1"))
        except (OSError, asyncpg.PostgresError):
            assert server.poll() is None, "the PostgreSQL server did not start"
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the PostgreSQL server does not answer")
