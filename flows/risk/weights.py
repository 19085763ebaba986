"""What each thing seen in the examples weighs, by its number.

The rule: weights are whole numbers, and so are their sums: no order of words, no machine changes them.
"""

from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

# Of each thing seen, side by side in lanes: how much it worries as a rule, how rare it is (what is said everywhere proves little),
# and its part in each trait.
WORRIES, RARITY, FIRST_TRAIT = 0, 1, 2
TRAITS = 24
LANES = FIRST_TRAIT + TRAITS
# What a packed byte is when the weight is nothing.
ZERO = 128
_NUMBER_BYTES = 4

Numbers = NDArray[np.uint32]
Rows = NDArray[np.int8]
Lanes = NDArray[np.int32]


# Greater than any number, so that none stands after the last.
_END = np.array([(1 << 32) - 1], np.uint32)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The numbers of what was seen, in rising order, and one that nothing has; of each its row."""

    numbers: Numbers = field(default_factory=_END.copy)
    rows: Rows = field(default_factory=lambda: np.zeros((0, LANES), np.int8))

    @staticmethod
    def size_of(count: int) -> int:
        """How many bytes `count` rows take when they are packed."""
        return count * (_NUMBER_BYTES + LANES)

    @classmethod
    def read(cls, raw: bytes, count: int) -> Self | None:
        """Read `count` rows; None where that is not what `raw` holds.

        There, numbers are steps from one to the next, and bytes of a sort stand together: so they pack well.
        """
        if len(raw) != cls.size_of(count):
            return None
        said = np.frombuffer(raw, np.uint8).reshape(_NUMBER_BYTES + LANES, count)
        steps = np.ascontiguousarray(said[:_NUMBER_BYTES].T).view("<u4").ravel()
        numbers = np.append(np.cumsum(steps, dtype=np.uint32), _END)
        rows = np.empty((count, LANES), np.int8)
        # Turned where they stay: a second copy of all would be the most that the process ever holds.
        np.bitwise_xor(said[_NUMBER_BYTES:].T, ZERO, out=rows.view(np.uint8))
        return cls(numbers, rows)

    def totals_of(self, numbers: Numbers, begin: NDArray[np.intp]) -> Lanes:
        """The rows of things seen, added up lane by lane from each beginning to the next; what no example had adds nothing.

        `begin` may hold several rows of beginnings: then so do the totals.
        """
        places = self.numbers.searchsorted(numbers)
        known = self.numbers.take(places) == numbers
        before = np.zeros(len(numbers) + 1, np.intp)
        known.cumsum(out=before[1:])
        return added_up(self.rows.take(places[known], axis=0), before.take(begin))


def added_up(rows: Rows | Lanes, begin: NDArray[np.intp]) -> Lanes:
    """Rows added up lane by lane from each beginning to the next."""
    sums = np.zeros((len(rows) + 1, LANES), np.int32)
    rows.cumsum(axis=0, dtype=np.int32, out=sums[1:])
    reached = sums.take(begin, axis=0)
    totals: Lanes = reached[..., 1:, :] - reached[..., :-1, :]
    return totals
