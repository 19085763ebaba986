"""Which letters may leave now: as far as the pace, the drawings and what is already on its way allow.

Rule 1: one letter at a time to a chat, in its order. What changes a message that a person already has goes beside the next one.
Rule 2: a letter that is chosen takes its place in the pace; where it does not leave after all, the place is given back.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.album import Album
from bot.pace import Pace
from storage import outbox
from storage.outbox import Letter
from storage.unit_of_work import UnitOfWork

BATCH = 100
# Nothing wakes the sender when the clock itself is moved or a row is written by another process.
LOOK_AGAIN_SECONDS = 1.0


# Those who wait for one another: a chat's messages, and its changes to messages.
Line = tuple[int, bool]


def line(chat_id: int, is_edit: bool) -> Line:
    """In which line something for this chat stands; a group has but one, for all that it is told counts towards one limit."""
    return chat_id, is_edit and chat_id > 0


def line_of(letter: Letter) -> Line:
    """In which line a letter stands."""
    return line(letter.chat_id, letter.rewrites is not None)


class Ready:
    """Looks through what is due; `busy` are the lines of which something is on its way."""

    def __init__(self, pace: Pace, album: Album) -> None:
        """Nothing is on its way."""
        self._pace = pace
        self._album = album
        self.busy: set[Line] = set()

    async def until_next(self, work: UnitOfWork, now: datetime) -> float:
        """The seconds until something may leave, as far as one look tells."""
        seconds, wait = asyncio.get_running_loop().time(), LOOK_AGAIN_SECONDS

        def look(chat_id: int, is_edit: bool, unhurried: bool) -> bool:
            nonlocal wait
            if line(chat_id, is_edit) not in self.busy:
                ready_at = self._pace.ready_at(chat_id, seconds, is_edit, unhurried)
                wait = min(wait, max(0.0, ready_at - seconds))
            return False

        await outbox.due(work, now, BATCH, look)
        return wait

    async def next(self, work: UnitOfWork, now: datetime) -> tuple[float, Sequence[Letter]]:
        """The seconds until more may leave, and what may leave now."""
        seconds = asyncio.get_running_loop().time
        wait, taken, found, places = LOOK_AGAIN_SECONDS, set(self.busy), 0, 0

        def is_free(chat_id: int, is_edit: bool, unhurried: bool) -> bool:
            nonlocal wait, found, places
            found += 1
            place = line(chat_id, is_edit)
            if place in taken:
                return False
            taken.add(place)
            ready_at = self._pace.ready_at(chat_id, seconds(), is_edit, unhurried)
            if ready_at > seconds():
                wait = min(wait, ready_at - seconds())
                return False
            self._pace.take(seconds(), unhurried)
            places += 1
            return True

        leaving: Sequence[Letter] = ()
        try:
            letters = await outbox.due(work, now, BATCH, is_free)
            leaving = [letter for letter in letters if self._album.begin(letter)]
        finally:
            self._pace.give_back(places - len(leaving))
        return (wait if found < BATCH or not leaving else 0.0), leaving

    def only(self, leaving: Sequence[Letter], meant: Sequence[Letter]) -> None:
        """Of those that were meant to leave, only these do."""
        self._album.go_on_with(leaving, meant)
        self._pace.give_back(len(meant) - len(leaving))
