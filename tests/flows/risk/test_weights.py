"""Rows as they are packed, and as they are asked for."""

import numpy as np
import pytest

from flows.risk.weights import LANES, ZERO, Weights

NUMBERS = (3, 4, 700_000, (1 << 30) - 2)
# What each thing seen weighs in each lane: below nothing, nothing, above it.
ROWS = tuple([(7 * lane + 31 * at) % 256 - ZERO for lane in range(LANES)] for at in range(len(NUMBERS)))


def packed() -> bytes:
    steps = [one - before for before, one in zip((0, *NUMBERS), NUMBERS, strict=False)]
    numbers = b"".join(bytes([step >> 8 * at & 255 for step in steps]) for at in range(4))
    return numbers + b"".join(bytes([row[lane] + ZERO for row in ROWS]) for lane in range(LANES))


def total_of(weights: Weights, numbers: list[int]) -> list[int]:
    """All these things seen, added up."""
    (total,) = weights.totals_of(np.array(numbers, np.uint32), np.array([0, len(numbers)]))
    said: list[int] = total.tolist()
    return said


@pytest.mark.parametrize(("number", "row"), [*zip(NUMBERS, ROWS, strict=True)])
def test_the_row_of_what_was_seen_holds_each_weight_in_its_lane(number, row):
    weights = Weights.read(packed(), len(NUMBERS))
    assert weights is not None
    assert total_of(weights, [number]) == row


@pytest.mark.parametrize("number", [0, 2, 5, 699_999, 700_001, (1 << 30) - 1])
def test_what_was_never_seen_weighs_nothing(number):
    weights = Weights.read(packed(), len(NUMBERS))
    assert weights is not None
    assert total_of(weights, [number]) == [0] * LANES
    assert total_of(Weights(), [number]) == [0] * LANES


def test_what_was_seen_together_adds_up_and_what_was_never_seen_adds_nothing():
    weights = Weights.read(packed(), len(NUMBERS))
    assert weights is not None
    total = total_of(weights, [700_001, *reversed(NUMBERS), 5, NUMBERS[0]])
    assert total == (np.sum(ROWS, axis=0) + ROWS[0]).tolist()


def test_what_stands_between_two_beginnings_adds_up_by_itself():
    weights = Weights.read(packed(), len(NUMBERS))
    assert weights is not None
    totals = weights.totals_of(np.array([3, 5, 4, 5, 3], np.uint32), np.array([[0, 2, 2, 5], [1, 1, 3, 4]]))
    nothing = [0] * LANES
    assert totals[0].tolist() == [ROWS[0], nothing, np.add(ROWS[1], ROWS[0]).tolist()]
    assert totals[1].tolist() == [nothing, ROWS[1], nothing]


@pytest.mark.parametrize("times", [1_000, 20_000])
def test_sums_are_larger_than_what_is_added_up(times):
    weights = Weights.read(packed(), len(NUMBERS))
    assert weights is not None
    assert total_of(weights, [NUMBERS[0]] * times) == [times * weight for weight in ROWS[0]]


@pytest.mark.parametrize("count", [-1, 0, 3, 5])
def test_rows_of_another_number_than_was_said_are_not_read(count):
    assert Weights.read(packed(), count) is None
