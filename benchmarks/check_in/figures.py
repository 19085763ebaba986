"""What was measured, as figures: medians over the rounds, and ratios to two peers taken round by round."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.check_in.course import Measured

# Measured[contender][people], and the seconds to the first poll, of one round.
Round = Mapping[str, tuple[float, Mapping[int, Measured]]]


@dataclass(frozen=True)
class Figures:
    """One contender with so many people: times in ms, cost per 1,000 turns; `ratios` to each peer, of turns a second."""

    contender: str
    people: int
    turns_a_second: float
    p50_ms: float
    p99_ms: float
    cpu_seconds: float
    memory_mb: float
    cold_start_seconds: float
    lost: int
    doubled: int
    wrong: int
    ratios: Mapping[str, float]


def figures(rounds: Sequence[Round], compared: Sequence[str]) -> list[Figures]:
    """Every contender with every number of people, in the order in which they ran first."""
    first = rounds[0]
    sizes = dict.fromkeys(people for _, by_people in first.values() for people in by_people)
    return [_figures(rounds, name, people, compared) for people in sizes for name in first]


def _figures(rounds: Sequence[Round], name: str, people: int, compared: Sequence[str]) -> Figures:
    all_of = [one[name][1][people] for one in rounds]
    return Figures(
        contender=name,
        people=people,
        turns_a_second=statistics.median(_speed(one) for one in all_of),
        p50_ms=statistics.median(percentile(one.latencies, 50) for one in all_of),
        p99_ms=statistics.median(percentile(one.latencies, 99) for one in all_of),
        cpu_seconds=statistics.median(one.cpu_seconds / max(1, one.turns) * 1_000 for one in all_of),
        memory_mb=max(one.memory_bytes for one in all_of) / 1e6,
        cold_start_seconds=statistics.median(one[name][0] for one in rounds),
        lost=sum(one.lost for one in all_of),
        doubled=sum(one.doubled for one in all_of),
        wrong=sum(one.wrong for one in all_of),
        ratios={
            peer: statistics.median(
                _speed(one[name][1][people]) / _speed(one[peer][1][people]) for one in rounds
            )
            for peer in compared
            if peer in rounds[0] and peer != name
        },
    )


def _speed(measured: Measured) -> float:
    return measured.turns / max(measured.seconds, 1e-9)


def percentile(seconds: Sequence[float], percent: int) -> float:
    """What so many of a hundred do not exceed, in ms; without end where there are none."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * 1e3 if ordered else float("inf")


def show(all_figures: Sequence[Figures], compared: Sequence[str]) -> None:
    """One table for each number of people."""
    for people in dict.fromkeys(one.people for one in all_figures):
        table = Table(title=f"{people} at once", title_justify="left")
        table.add_column("")
        for title in (
            "turns/s",
            "p50 ms",
            "p99 ms",
            "CPU s/1000",
            "MB",
            "start s",
            "lost",
            "doubled",
            "wrong",
        ):
            table.add_column(title, justify="right")
        for peer in compared:
            table.add_column(f"x {peer}", justify="right")
        for one in all_figures:
            if one.people == people:
                table.add_row(*_cells(one), *(_ratio(one, peer) for peer in compared))
        Console(width=140).print(table)


def _cells(one: Figures) -> Sequence[str]:
    return (
        one.contender,
        f"{one.turns_a_second:.0f}",
        f"{one.p50_ms:.1f}",
        f"{one.p99_ms:.0f}",
        f"{one.cpu_seconds:.2f}",
        f"{one.memory_mb:.0f}",
        f"{one.cold_start_seconds:.1f}",
        str(one.lost),
        str(one.doubled),
        str(one.wrong),
    )


def _ratio(one: Figures, peer: str) -> str:
    return f"{one.ratios[peer]:.2f}" if peer in one.ratios else ""


def as_data(all_figures: Sequence[Figures]) -> list[dict[str, Any]]:
    """The same for a program."""
    return [asdict(one) for one in all_figures]


def show_killed(killed: Mapping[str, Sequence[Measured]], people: int) -> None:
    """What became of those who were in the middle of it."""
    table = Table(title=f"killed with {people} conversations under way", title_justify="left")
    for title in ("", "left without their answer, round by round", "doubled", "wrong"):
        table.add_column(title)
    for name, rounds in killed.items():
        lost = " ".join(str(one.lost) for one in rounds)
        table.add_row(
            name, lost, str(sum(one.doubled for one in rounds)), str(sum(one.wrong for one in rounds))
        )
    Console(width=140).print(table)


def killed_as_data(killed: Mapping[str, Sequence[Measured]]) -> list[dict[str, Any]]:
    """The same for a program."""
    return [
        {
            "contender": name,
            "lost": [one.lost for one in rounds],
            "doubled": [one.doubled for one in rounds],
            "wrong": [one.wrong for one in rounds],
        }
        for name, rounds in killed.items()
    ]
