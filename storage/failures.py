"""Whose fault an error is: the database's, which will pass or be mended, or that of what it was asked to keep.

The rule: what failed because of the database must come again; what failed of itself would fail every time.
"""

from sqlalchemy.exc import DBAPIError

from storage.unit_of_work import Overtaken

# SQLite: busy, locked, out of memory, read-only, interrupted, input/output, corrupt, full, cannot open, protocol, no database.
# https://www.sqlite.org/rescode.html
_SQLITE = {5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26}
# PostgreSQL, by class: connection, transaction state, lost race, resources, object state, operator, system, internal.
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL = {"08", "25", "40", "53", "55", "57", "58", "XX"}


def is_of_the_database(error: BaseException) -> bool:
    """Say whether the database failed, rather than what it was asked to do."""
    if isinstance(error, Overtaken | ConnectionError | TimeoutError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        # The low byte is the kind; the others say more about it.
        return code & 0xFF in _SQLITE
    state = getattr(error.orig, "sqlstate", None)
    if state:
        return state[:2] in _POSTGRESQL
    return error.connection_invalidated
