"""A PostgreSQL server in a story: whatever is asked of it is done while time stands still.

Rule 1: the driver lives on a loop of its own, in a thread; the story's loop waits for it as it would for a file.
Rule 2: once a machine is dead, nothing of it reaches the server any more, and the server knows.
"""

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, date, datetime, time
from threading import Thread
from typing import Any

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.simulation.disk import Killed

WAITS_SECONDS = 20
# What is passed on as it is; all else of the driver's is spoken to in its own thread.
_VALUES = (asyncpg.Record, list, tuple, str, int, float, bool, type(None))


class Line:
    """The thread in which the driver lives."""

    def __init__(self, url: str) -> None:
        self._dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def do(self, asked: Coroutine[Any, Any, Any]) -> Any:
        """Have something done there, and wait for it; the story's time stands still."""
        return asyncio.run_coroutine_threadsafe(asked, self._loop).result(WAITS_SECONDS)

    def call(self, function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Call something there that does not wait."""

        async def there() -> Any:
            return function(*arguments, **options)

        return self.do(there())

    def connect(self) -> Any:
        """A connection of our own."""
        return self.do(asyncpg.connect(self._dsn))

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(WAITS_SECONDS)
        self._loop.close()


class Session:
    """All connections of one machine in one of its lives. `before` and `after` are told of what is asked; either may raise."""

    def __init__(
        self,
        line: Line,
        before: Callable[[str], None] = lambda _: None,
        after: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.line = line
        self.before = before
        self.after = after
        self.dead = False
        self._open: list[Any] = []
        self._woken: list[Callable[..., None]] = []

    def tell(self) -> None:
        """What the server would notify these connections of; in its own time, which is none of a story's."""
        for woken in self._woken:
            woken()

    def hears(self, woken: Callable[..., None]) -> None:
        """Have this called whenever somebody has committed something."""
        self._woken.append(woken)

    def serve(self, *engines: AsyncEngine) -> None:
        """Let the connections that these engines open be ours."""
        for engine in engines:

            @event.listens_for(engine.sync_engine, "do_connect")
            def connect(_dialect: Any, _record: Any, _arguments: list[Any], options: dict[str, Any]) -> None:
                options["async_creator_fn"] = self._connect

    async def _connect(self, *arguments: Any, **options: Any) -> "_Far":
        if self.dead:
            raise Killed
        raw = self.line.do(asyncpg.connect(*arguments, **options))
        self._open.append(raw)
        return _Far(self, raw)

    def cut(self) -> None:
        """Everything that is open is lost; when this returns, the server knows."""
        self.dead = True
        for raw in self._open:
            self.line.call(raw.terminate)
        self._open.clear()


class _Far:
    """Something of the driver's, as the library holds it: what it would wait for is done at once."""

    def __init__(self, session: Session, far: Any) -> None:
        self._session = session
        self._far = far

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._far, name)
        if not callable(found):
            return found

        def asked(*arguments: Any, **options: Any) -> Any:
            if inspect.iscoroutinefunction(inspect.unwrap(found)):
                return self._waited(name, found, arguments, options)
            return self._held(self._session.line.call(found, *arguments, **options))

        return asked

    async def _waited(self, name: str, found: Any, arguments: Any, options: Any) -> Any:
        session = self._session
        if session.dead:
            raise Killed
        if name == "add_listener":
            session.hears(arguments[1])
            return None
        said = "commit" if name == "commit" else "statement"
        session.before(said)
        result = self._held(session.line.do(found(*arguments, **options)))
        if said == "commit":
            session.after(said)
        return result

    def _held(self, result: Any) -> Any:
        if isinstance(result, _VALUES) or not type(result).__module__.startswith("asyncpg"):
            return result
        return result if type(result).__module__ == "asyncpg.types" else _Far(self._session, result)


class ServerFile:
    """What the server holds, asked for and given back as if it were the file that a story's observer reads."""

    def __init__(self, line: Line, version: Callable[[], int]) -> None:
        self._line = line
        self._raw = line.connect()
        self._version = version
        self._known: dict[str, Any] = {}

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "Found":
        """What is found, as SQLite would give it."""
        if sql.startswith("PRAGMA data_version"):
            return Found([(self._version(),)])
        statement = self._known.get(sql)
        if statement is None:
            first, *parts = sql.split("?")
            numbered = first + "".join(f"${number}{part}" for number, part in enumerate(parts, start=1))
            statement = self._known[sql] = self._line.do(self._raw.prepare(numbered))
        wanted = [
            _as_wanted(value, kind.name)
            for value, kind in zip(values, statement.get_parameters(), strict=True)
        ]
        return Found(
            [tuple(_as_kept(value) for value in row) for row in self._line.do(statement.fetch(*wanted))]
        )

    def close(self) -> None:
        self._line.do(self._raw.close())


class Found:
    """Rows."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        self._rows = rows

    def fetchall(self) -> list[tuple[Any, ...]]:
        return self._rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows[0] if self._rows else None

    def __iter__(self) -> Any:
        return iter(self._rows)


def _as_wanted(value: Any, kind: str) -> Any:
    if value == "" and kind == "timestamptz":
        return datetime.min.replace(tzinfo=UTC)
    if isinstance(value, str) and kind == "timestamptz":
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    if isinstance(value, str) and kind == "time":
        return time.fromisoformat(value)
    if isinstance(value, str) and kind == "date":
        return date.fromisoformat(value)
    return bool(value) if kind == "bool" else value


def _as_kept(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S.%f")
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value
