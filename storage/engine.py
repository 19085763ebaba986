"""How a database is opened, so that its transactions are real ones."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.sqlite_connection import Connection

BUSY_SECONDS = 15
CONNECT_SECONDS = 5
# So much of the file the connection that writes keeps at hand: the indexes of a hundred thousand people, which the default would read again
# and again. Those that read look for little, or once at everything.
CACHE_KIB = 12_000
READING_CACHE_KIB = 4_000
# Statements that a line to a server keeps prepared. Those that name several rows exist once for each number of rows, and with the library's
# hundred a busy morning would prepare most of them anew.
STATEMENTS_KEPT = 500
# Everything here is looked up by key. A server that believes that this costs as on a disk that turns would rather read through a table
# that it takes for small, and keeps to that while the table grows; and compiling such statements takes longer than running them.
_PLANNING = {"random_page_cost": "1.1", "jit": "off"}


def open_engine(url: str, *, writes: bool = False, foreign_keys: bool = True) -> AsyncEngine:
    """Return an engine whose transactions are real ones on both databases; where it `writes`, they keep other writers out.

    Python's SQLite driver begins and ends transactions as it sees fit; here it is told not to, and BEGIN is said aloud.
    """
    # What is written never appears in an error: it may be somebody's words.
    engine = create_async_engine(url, hide_parameters=True, **_on_a_server(url, writes=writes))
    if engine.dialect.name == "sqlite":
        pragmas = (
            f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}",
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}",
            f"PRAGMA cache_size=-{CACHE_KIB if writes else READING_CACHE_KIB}",
            # What is deleted or replaced is written over: nobody reads it in the file afterwards.
            "PRAGMA secure_delete=ON",
        )

        @event.listens_for(engine.sync_engine, "do_connect")
        def connect(_dialect: Any, _record: Any, arguments: list[Any], options: dict[str, Any]) -> Connection:
            return Connection(*arguments, **options)

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: Any, _record: Any) -> None:
            connection.isolation_level = None
            cursor = connection.cursor()
            for pragma in pragmas:
                cursor.execute(pragma)
            cursor.close()

        def begin(dbapi_connection: Any) -> None:
            cursor = dbapi_connection.cursor()
            cursor.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
            cursor.close()

        # An engine that has a listener for "begin" asks its listeners at every statement.
        engine.dialect.do_begin = begin  # type: ignore[method-assign]
        event.listen(engine.sync_engine, "handle_error", _give_up_what_was_undone)

    return engine


def _on_a_server(url: str, *, writes: bool) -> dict[str, Any]:
    """How a server is spoken to: a writer on one connection, and nobody waiting long for a line."""
    if make_url(url).get_backend_name() != "postgresql":
        return {}
    how = {
        "timeout": CONNECT_SECONDS,
        "server_settings": _PLANNING,
        "prepared_statement_cache_size": STATEMENTS_KEPT,
    }
    settings: dict[str, Any] = {"connect_args": how}
    return settings | {"pool_size": 1, "max_overflow": 0} if writes else settings


def _give_up_what_was_undone(context: ExceptionContext) -> None:
    """SQLite may undo a whole transaction by itself (the disk is full): whatever followed would be kept statement by statement."""
    connection = context.connection
    if connection is None or connection.invalidated or not connection.in_transaction():
        return
    driver: Any = connection.connection.driver_connection
    if not driver.in_transaction:
        context.is_disconnect = True
        context.invalidate_pool_on_disconnect = False
