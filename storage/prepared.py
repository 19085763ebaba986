"""Statements that SQLite is asked again and again, without what the library works out anew each time: most of what they take.

Rule 1: the text of a statement, and what becomes of its parameters and columns, are the library's own, worked out once.
Rule 2: what is out of the ordinary goes the library's way: a statement seen for the first time, an empty list, a value that is missing.
Rule 3: so does an error, which the library names, and after which it says whether the connection may be used.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import Column, Connection, Executable, TupleType
from sqlalchemy.engine import Dialect

from storage.tables.columns import Instant

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]
# So many texts of one statement are kept, each with room for lists of other lengths.
TEXTS_MAX = 200
INSTANTS_KEPT = 16


class Unfit(Exception):
    """This goes the library's way."""


class Answer(NamedTuple):
    """The rows that a statement found, and how many it changed."""

    rows: list[Any]
    changed: int


class _Place(NamedTuple):
    """A place in the text for one value, or for those of a list."""

    name: str
    value: Any
    is_asked_for: bool
    process: Callable[[Any], Any] | None
    is_list: bool


class _Prepared:
    """One statement with parameters of these names. Raises Unfit."""

    def __init__(self, statement: Any, dialect: Dialect, names: Sequence[str]) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=names)
        if compiled.positiontup is None or compiled.update_prefetch:
            raise Unfit
        # What the tables say of a column that nobody gives.
        filled_in = {column.key: _default(column) for column in compiled.insert_prefetch}
        self._compiled = compiled
        binds = [(name, compiled.binds[name]) for name in compiled.positiontup]
        # Some constants the library puts into the text itself.
        constants = compiled.literal_execute_params
        self._places = [
            _place(name, bind, dialect, filled_in) for name, bind in binds if bind not in constants
        ]
        self._texts: dict[tuple[int, ...], str] = {}
        columns = list(statement.exported_columns)
        found = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._processes = [(at, process) for at, process in enumerate(found) if process is not None]
        self.may_be_many = not columns and not any(place.is_list for place in self._places)
        self._row: Any = namedtuple("Row", [column.key or "" for column in columns], rename=True)  # type: ignore[misc]  # noqa: PYI024

    def bound(self, parameters: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """The text and what stands in its places. Raises Unfit."""
        values: list[Any] = []
        lengths: tuple[int, ...] = ()
        for name, value, is_asked_for, process, is_list in self._places:
            if is_asked_for:
                if name not in parameters:
                    raise Unfit
                given = parameters[name]
            else:
                given = parameters.get(name, value)
            if is_list:
                if not given:
                    raise Unfit
                lengths += (len(given),)
                values += given if process is None else map(process, given)
            else:
                values.append(given if process is None else process(given))
        return self._texts.get(lengths) or self._text(lengths), values

    def _text(self, lengths: tuple[int, ...]) -> str:
        """The text with room for lists of these lengths."""
        left = list(lengths)
        sample = {place.name: [None] * left.pop(0) if place.is_list else None for place in self._places}
        text: str = self._compiled.construct_expanded_state(sample).statement
        if len(self._texts) < TEXTS_MAX:
            self._texts[lengths] = text
        return text

    def row(self, found: Sequence[Any]) -> Any:
        """A row as the library would give it."""
        if self._processes:
            found = [*found]
            for at, process in self._processes:
                found[at] = process(found[at])
        return self._row._make(found)


def _default(column: Column[Any]) -> Any:
    default: Any = column.default
    if default is None or not default.is_scalar:
        raise Unfit
    return default.arg


def _place(name: str, bind: Any, dialect: Dialect, filled_in: Mapping[str, Any]) -> _Place:
    if bind.callable is not None or isinstance(bind.type, TupleType):
        raise Unfit
    process = bind.type.dialect_impl(dialect).bind_processor(dialect)
    if process is not None and isinstance(bind.type, Instant):
        # What is written at one moment names it in several columns of several rows.
        process = lru_cache(maxsize=INSTANTS_KEPT)(process)
    if name in filled_in:
        return _Place(name, filled_in[name], is_asked_for=False, process=process, is_list=False)
    return _Place(name, bind.value, bind.required, process, bind.expanding)


_known: WeakKeyDictionary[Executable, dict[tuple[str, ...], _Prepared | None]] = WeakKeyDictionary()


def _prepared(statement: Executable, dialect: Dialect, names: tuple[str, ...]) -> _Prepared | None:
    """None the first time: most of what is asked once is never asked again."""
    known = _known.get(statement)
    if known is None:
        _known[statement] = {}
        return None
    if names not in known:
        try:
            known[names] = _Prepared(statement, dialect, names)
        except Unfit:
            known[names] = None
    return known[names]


def answer(connection: Connection, statement: Executable, parameters: Parameters) -> Answer | None:
    """Run a statement at once, for each of many parameters; None where it has to go the library's way, and has not been run."""
    many = (parameters,) if isinstance(parameters, Mapping) else parameters
    prepared = _prepared(statement, connection.dialect, tuple(many[0])) if many else None
    if prepared is None or (len(many) > 1 and not prepared.may_be_many):
        return None
    cursor: Any = None
    try:
        bound = [prepared.bound(one) for one in many]
        cursor = connection.connection.cursor()
        if len(bound) == 1:
            cursor.execute(*bound[0])
        else:
            cursor.executemany(bound[0][0], [values for _, values in bound])
        found, changed = cursor.fetchall(), cursor.rowcount
    except Unfit:
        return None
    except BaseException as error:
        connection._handle_dbapi_exception(error, str(statement), None, cursor, None)  # noqa: SLF001 - who else knows what it means
    return Answer([prepared.row(row) for row in found], changed)


def say(connection: Connection, words: str) -> None:
    """Run what has neither parameters nor an answer."""
    cursor: Any = None
    try:
        cursor = connection.connection.cursor()
        cursor.execute(words)
    except BaseException as error:
        connection._handle_dbapi_exception(error, words, None, cursor, None)  # noqa: SLF001 - who else knows what it means
