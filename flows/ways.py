"""The ways through a set of steps, by name alone: which never come to an end, which go round in silence.

Rule 1: the work grows with the number of ways, not with its square: a file may be long.
"""

from collections.abc import Collection, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

Ways = Mapping[str, Collection[str]]
LISTED_MAX = 30


def endless(ways: Ways, end: str) -> list[str]:
    """The steps from which `end` cannot be reached."""
    before: dict[str, list[str]] = {}
    for name, targets in ways.items():
        for target in targets:
            before.setdefault(target, []).append(name)
    ending, ahead = {end}, [end]
    while ahead:
        for name in before.get(ahead.pop(), ()):
            if name not in ending:
                ending.add(name)
                ahead.append(name)
    return [name for name in ways if name not in ending]


def round_trip(ways: Ways) -> tuple[str, ...]:
    """Steps that lead to each other and back, if there are any."""
    try:
        TopologicalSorter(ways).prepare()
    except CycleError as found:
        return tuple(found.args[1])
    return ()


def listed(names: Iterable[str]) -> str:
    """Names to choose among, as many as a sentence holds."""
    every = list(names)
    return ", ".join(every[:LISTED_MAX]) + (", …" if len(every) > LISTED_MAX else "")
