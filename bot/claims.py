"""The letters that this process has claimed and not settled yet, and those that whoever sent before has left so.

Rule 1: what another process has taken over is no longer ours to settle, whatever we come to know of it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.turn import Turns
from bot.verdicts import Fate
from flows.events import DeliveryFailed
from storage import outbox
from storage.departures import Departures
from storage.outbox import Letter
from storage.unit_of_work import UnitOfWork


class Claims:
    """What is on its way from here."""

    def __init__(self, database: Path | None) -> None:
        """Nothing is claimed yet; what leaves is noted beside this file, where the database is one."""
        self._departures = Departures(database)
        self._ours: dict[int, datetime] = {}

    def add(self, letters: Sequence[Letter], at: datetime) -> None:
        """These are claimed now, in a transaction that is still to be committed."""
        self._departures.claimed([letter.id for letter in letters], at)
        self._ours.update((letter.id, at) for letter in letters)

    def beginning(self, letter: Letter) -> Callable[[], None]:
        """What to call before any of this letter leaves: it is noted. Raises OSError, and it must not leave."""
        at = self._ours.get(letter.id)
        return _nothing_to_note if at is None else partial(self._departures.begins, letter.id, at)

    def drop(self, letters: Iterable[Letter]) -> None:
        """These were not claimed after all."""
        for letter in letters:
            self._ours.pop(letter.id, None)

    @contextmanager
    def settling(self, fates: Sequence[Fate]) -> Iterator[list[Fate]]:
        """Give those fates that are ours to write down; their letters are ours no more, unless it ends in an exception."""
        ended = {letter.id: self._ours.pop(letter.id) for letter, _ in fates if letter.id in self._ours}
        try:
            yield [fate for fate in fates if fate[0].id in ended]
        except BaseException:
            self._ours |= ended
            raise

    async def take_over(self, work: UnitOfWork, turns: Turns) -> None:
        """Settle what whoever sent before left open: what surely never left, urgent letters and work for a caseworker go again, the others
        are uncertain and are shown.

        What we have under way ourselves stays ours, unless another has taken it over meanwhile.
        """
        self._ours = await outbox.still_claimed(work, self._ours)
        never_left = {claim for claim in self._departures.open() if claim[0] not in self._ours}
        await outbox.give_back(work, never_left)
        uncertain = await outbox.unknown_outcomes(work, turns.clock.now(), self._ours)
        for person_id in sorted({letter.to_id for letter in uncertain if letter.to_kind == "person"}):
            await turns.person(work, person_id, DeliveryFailed(unknown=True))

    def close(self) -> None:
        """Note no more of what leaves."""
        self._departures.close()


def _nothing_to_note() -> None:
    """Another process has taken the letter over, and knows nothing of what we note."""
