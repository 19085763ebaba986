"""The installation that a command works on: its settings and its database, or the one sentence that says why not."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot.cli.answers import Failure

if TYPE_CHECKING:
    from bot.config import Settings
    from storage.database import Database

Result = TypeVar("Result")


def read_settings() -> "Settings":
    """The settings of this folder and this environment. Raises Failure."""
    from pydantic import ValidationError

    from bot.config import Settings
    from bot.setting_mistakes import mistakes_of

    try:
        return Settings()
    except ValidationError as error:
        raise Failure(*mistakes_of(error)) from None


def on_database(
    task: Callable[["Database"], Awaitable[Result]], settings: "Settings | None" = None
) -> Result:
    """What `task` makes of the database, whose schema is the one that this version needs. Raises Failure."""
    return asyncio.run(_on_database(task, settings or read_settings()))


async def _on_database(task: Callable[["Database"], Awaitable[Result]], settings: "Settings") -> Result:
    from bot.opening import check_file, check_schema, open_database
    from bot.refusals import CannotServe
    from storage.cipher import BadKey
    from storage.names import AlreadyThere, Unknown
    from storage.reach import OutOfReach, reaching

    try:
        check_file(settings)
        with reaching(settings.database_url):
            async with open_database(settings) as database:
                await check_schema(database)
                return await task(database)
    except (CannotServe, OutOfReach, BadKey, Unknown, AlreadyThere) as refused:
        raise Failure(str(refused)) from None
