"""The letters that this process has claimed and not settled yet, and those that whoever sent before has left so.

Rule 1: what another process has taken over is no longer ours to settle, whatever we come to know of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from bot.turn import Turns
from bot.verdicts import Fate
from flows.events import DeliveryFailed
from storage import outbox
from storage.outbox import Letter
from storage.unit_of_work import UnitOfWork


class Claims:
    """What is on its way from here."""

    def __init__(self) -> None:
        """Nothing is claimed yet."""
        self._ours: dict[int, datetime] = {}

    def add(self, letters: Iterable[Letter], at: datetime) -> None:
        """These are claimed now."""
        self._ours.update((letter.id, at) for letter in letters)

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
        """Settle what whoever sent before left open: urgent letters and work for a caseworker go again, the others are uncertain and are shown.

        What we have under way ourselves stays ours, unless another has taken it over meanwhile.
        """
        self._ours = await outbox.still_claimed(work, self._ours)
        uncertain = await outbox.unknown_outcomes(work, turns.clock.now(), self._ours)
        for person_id in sorted({letter.to_id for letter in uncertain if letter.to_kind == "person"}):
            await turns.person(work, person_id, DeliveryFailed(unknown=True))
