"""What each thing seen in the examples weighs, by its number.

The rule: rows stay packed as they were read, and each is unpacked when it is asked for: a message asks for some hundred of hundreds of
thousands. Those that were asked for are kept unpacked, up to a number.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Self

# Of each thing seen, one whole number holds side by side, in lanes of three bytes: how much it worries as a rule, how rare it is
# (what is said everywhere proves little), and its part in each trait.
WORRIES, RARITY, FIRST_TRAIT = 0, 1, 2
TRAITS = 24
LANES = FIRST_TRAIT + TRAITS
LANE_BYTES = 3
ROW_BYTES = LANE_BYTES * LANES
# What a packed byte is when the weight is nothing.
ZERO = 128
_NUMBER_BYTES = 4
# Numbers have thirty bits. They are looked for among those that begin alike, of which there are a dozen.
_ALIKE_BITS = 15
_BEGINNINGS = 1 << 30 - _ALIKE_BITS
_KEPT_MAX = 50_000
_NOTHING = int.from_bytes(bytes([ZERO, 0, 0]) * LANES, "little")


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers of what was seen, in rising order; of each its row, of all rows the first bytes first."""

    numbers: Sequence[int] = ()
    rows: bytes = b""
    # Where the numbers of each beginning stand first, and after the last the end of all.
    _begins: Sequence[int] = field(default=(0,) * (_BEGINNINGS + 1), repr=False, compare=False)
    _kept: dict[int, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def read(cls, raw: bytes, count: int) -> Self | None:
        """Read `count` rows; None where that is not what `raw` holds.

        There, numbers are steps from one to the next, and bytes of a sort stand together: the form that packs best, and takes least as it is.
        """
        if len(raw) != count * (_NUMBER_BYTES + LANES):
            return None
        steps = bytearray(count * _NUMBER_BYTES)
        for at in range(_NUMBER_BYTES):
            steps[at::_NUMBER_BYTES] = raw[count * at : count * (at + 1)]
        each = array("I", bytes(steps))
        if sys.byteorder == "big":
            each.byteswap()
        numbers = array("I", accumulate(each))
        begins = [bisect_left(numbers, beginning << _ALIKE_BITS) for beginning in range(_BEGINNINGS + 1)]
        return cls(numbers, raw[count * _NUMBER_BYTES :], array("I", begins))

    def total_of(self, numbers: Iterable[int]) -> int:
        """The rows of these things seen, added up, as one whole number; what no example had adds nothing."""
        kept, total = self._kept.get, 0
        for number in numbers:
            row = kept(number)
            total += self._unpack(number) if row is None else row
        return total

    def _unpack(self, number: int) -> int:
        beginning = number >> _ALIKE_BITS
        first, end = self._begins[beginning : beginning + 2]
        at = bisect_left(self.numbers, number, first, end)
        if at == end or self.numbers[at] != number:
            return 0
        lanes = bytearray(ROW_BYTES)
        lanes[::LANE_BYTES] = self.rows[at :: len(self.numbers)]
        row = int.from_bytes(lanes, "little") - _NOTHING
        if len(self._kept) == _KEPT_MAX:
            self._kept.clear()
        self._kept[number] = row
        return row
