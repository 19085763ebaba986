"""The kinds of column that the house has, the same on SQLite and PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, ForeignKey, Integer, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers its rows itself only when the key is an INTEGER; everywhere else an id is a big one.
Key = BigInteger().with_variant(Integer(), "sqlite")

TOKEN_START = "gAAAA"  # noqa: S105 - how every Fernet token begins


class Instant(TypeDecorator[datetime]):
    """A moment: goes in aware, comes out aware in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the shape of SQLAlchemy
        """Refuse a naive moment; write any other in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without its zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the shape of SQLAlchemy
        """Say the zone again where the database has forgotten it."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """On SQLite a moment is text in UTC: read with its zone at once, in a quarter of the time."""
        return _read if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")


class Sealed(TypeDecorator[str]):
    """Text that only the keys open; anything that was not sealed first is refused."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the same
        """Refuse what is not a sealed token, without repeating it."""
        if value is not None and not value.startswith(TOKEN_START):
            raise ValueError("words must be sealed before they are stored")
        return value


def key() -> Column[int]:
    """The number of a row; never used again for another one."""
    return Column("id", Key, primary_key=True, autoincrement=True)


def link(name: str, target: str, **options: Any) -> Column[int]:
    """A column that names a row of another table."""
    return Column(name, Key, ForeignKey(f"{target}.id"), **options)
