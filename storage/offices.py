"""The offices « charges » of a house that several processes serve: each is held by one of them at a time.

Rule 1: an office is held by the very connection that writes: what is committed under it is committed by its holder, or not at all.
Rule 2: whoever dies, hangs or is cut off loses its offices `LEASE_SECONDS` later, and knows it no later than the others.
Rule 3: one bot to a database; and who asks for its updates, instead of having them pushed, serves it alone.
Rule 4: SQLite is served by one process, and every office is its own.
"""

import asyncio
import hashlib
from collections.abc import Callable, Collection
from enum import StrEnum

from sqlalchemy import text

from storage.unit_of_work import UnitOfWork

LEASE_SECONDS = 3.0
# "Lien" in ASCII; advisory locks are per database, so that one number does. The first half of it names the bots.
HOUSE_KEY = 0x4C69656E
BOT_KEY = 0x4C69
CHANNEL = "lien_outbox"

_ALONE = text("SELECT pg_try_advisory_lock(:key)")
_TOGETHER = text("SELECT pg_try_advisory_lock_shared(:key)")
_AS_BOT = text("SELECT pg_advisory_lock_shared(:bots, :bot)")
_ANOTHER_BOT = text(
    "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid = :bots"
    " AND objid <> :bot AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))"
)
_LEAVE = text("SELECT pg_advisory_unlock_all()")
_TRY = text("SELECT pg_try_advisory_lock(:key)")
# A session that says nothing for so long, or stops in the middle of a transaction, is ended by the server, with all that it holds.
_LEASE = text(
    "SELECT set_config('idle_session_timeout', :lease, false),"
    " set_config('idle_in_transaction_session_timeout', :lease, false)"
)
_HERE = text("SELECT 1")
_TELL = text(f"SELECT pg_notify('{CHANNEL}', '')")
_LISTEN = text(f"LISTEN {CHANNEL}")


class Office(StrEnum):
    """What one process does for all: speak as the bot « expéditeur », and see to what time brings « veilleur »."""

    SENDER = "sender"
    TICKER = "ticker"


class AlreadyRunning(Exception):
    """Another service already serves this database, and it cannot be shared."""

    def __init__(self) -> None:
        """Say it to the operator."""
        super().__init__(
            "Un service Lien tourne déjà sur cette base : arrêtez-le avant d'en lancer un autre."
        )


class Held:
    """The offices that this process holds, as far as it can know without asking: `Office.SENDER in held`."""

    def __init__(self, dialect: str) -> None:
        """Nothing is held yet, but on a database that one process alone serves."""
        self._always = dialect != "postgresql"
        self._offices: Collection[str] = ()
        self._until = 0.0

    def __contains__(self, office: Office) -> bool:
        """Say whether the office is ours at this moment."""
        return self._always or (office in self._offices and asyncio.get_running_loop().time() < self._until)

    def confirm(self, offices: Collection[str], since: float) -> None:
        """The server has answered, later than `since`, on a connection that holds these."""
        self._offices, self._until = offices, since + LEASE_SECONDS


async def arrive(work: UnitOfWork, bot_id: int, *, alone: bool) -> None:
    """Take a place among the processes that serve this database, for as long as the connection lasts. Raises AlreadyRunning."""
    if work.dialect != "postgresql" or "place" in work.seat:
        return
    bot = bot_id % 2**31
    if not await work.value(_ALONE if alone else _TOGETHER, {"key": HOUSE_KEY}):
        raise AlreadyRunning
    await work.execute(_AS_BOT, {"bots": BOT_KEY, "bot": bot})
    if await work.value(_ANOTHER_BOT, {"bots": BOT_KEY, "bot": bot}):
        await leave(work)
        raise AlreadyRunning
    work.seat["place"] = True


async def leave(work: UnitOfWork) -> None:
    """Give up the place, and every office with it."""
    if work.dialect == "postgresql":
        await work.execute(_LEAVE)
        await work.execute(_LEASE, {"lease": "0"})
        work.seat.clear()


async def seek(work: UnitOfWork, bot_id: int) -> list[Office]:
    """The offices that are ours from now on and were not before; each counts only once it is `entered`.

    From here on the connection must be heard of again within `LEASE_SECONDS`, always.
    """
    if work.dialect != "postgresql":
        return list(Office)
    if "leased" not in work.seat:
        await work.execute(_LEASE, {"lease": str(round(LEASE_SECONDS * 1000))})
    # Whoever holds them all has nothing to ask for, and must be heard of all the same.
    await work.execute(_HERE)
    free = [office for office in Office if not work.holds(office)]
    return [office for office in free if await work.value(_TRY, {"key": _key(office, bot_id)})]


def entered(work: UnitOfWork, offices: Collection[Office]) -> None:
    """What taking these over asked for is committed: they are held."""
    if work.dialect != "postgresql":
        return
    work.seat["leased"] = True
    work.seat["offices"] = frozenset({*work.seat.get("offices", ()), *offices})


async def tell_sender(work: UnitOfWork) -> None:
    """Once this is committed, whoever sends looks for what is new."""
    await work.execute(_TELL)


async def hear_as_sender(work: UnitOfWork, wake: Callable[[], None]) -> None:
    """Have `wake` called whenever another process has committed something to send."""
    if work.dialect == "postgresql":
        await work.hear(CHANNEL, wake)
        await work.execute(_LISTEN)


def _key(office: Office, bot_id: int) -> int:
    # Two offices, or two bots, that met in one number would only wait for each other.
    digest = hashlib.sha256(f"lien {office} {bot_id}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)
