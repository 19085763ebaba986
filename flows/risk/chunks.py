"""What pieces of text « morceaux » were worked out to be: what is written often is worked out once.

Rule 1: what is kept is bounded, and changes no answer.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Generic, TypeVar

CHUNKS_MAX = 20_000
# What is longer is hardly ever written twice.
_LETTERS_MAX = 40

Meant = TypeVar("Meant")


class Known(Generic[Meant]):
    """Chunks, as `flows.risk.text.chunks_of` cuts them, and what each was worked out to be."""

    def __init__(self, learn: Callable[[Sequence[str]], Iterable[Meant]]) -> None:
        """`learn` says in their order what chunks are: those that are new are worked out together."""
        self._learn = learn
        self._known: dict[str, Meant] = {}

    def __len__(self) -> int:
        return len(self._known)

    def of_each(self, messages: Sequence[Sequence[str]]) -> list[list[Meant]]:
        """What the chunks of each message are."""
        known = self._known
        new = [chunk for chunk in dict.fromkeys(chain.from_iterable(messages)) if chunk not in known]
        if new:
            known |= zip(new, self._learn(new), strict=True)
        found = [[known[chunk] for chunk in message] for message in messages]
        for chunk in new:
            if len(chunk) > _LETTERS_MAX:
                del known[chunk]
        if len(known) > CHUNKS_MAX:
            self.forget()
        return found

    def forget(self) -> None:
        """Begin anew."""
        self._known.clear()
