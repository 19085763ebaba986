"""`python -m tests.simulation --seed N --days D --people P`: tell a story, say what was seen, and shorten what went wrong."""

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.content import load_content
from flows.content import Content
from tests.simulation.houses import make_people
from tests.simulation.poison import poisoned
from tests.simulation.run import Told, person_years, play
from tests.simulation.story import Story, begin_on, shorten


@cache
def shipped() -> Content:
    """The content, read once."""
    return load_content(None)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the first story")
    parser.add_argument("--stories", type=int, default=1, help="how many stories, one seed after the other")
    parser.add_argument("--days", type=float, default=90)
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--faults", type=float, default=0.01, help="how many calls in one fail")
    parser.add_argument(
        "--kills", type=float, default=5.0, help="days between two deaths of the machine; 0: never"
    )
    parser.add_argument("--poison", action="store_true", help="a word breaks the detector, as a bug would")
    parser.add_argument("--disk", action="store_true", help="the disk fails now and then")
    parser.add_argument("--story", type=Path, help="tell this story again")
    parser.add_argument("--transcript", action="store_true", help="print all that passes over the wire")
    parser.add_argument("--shorten", type=int, default=0, metavar="TRIES", help="look for the shortest story")
    return parser.parse_args()


def stories(chosen: argparse.Namespace) -> list[Story]:
    """The stories to tell."""
    if chosen.story is not None:
        return [Story.read(chosen.story)]
    return [
        Story(
            seed=seed,
            start=begin_on(seed),
            days=chosen.days,
            people=tuple(make_people(seed, chosen.people)),
            fault_rate=chosen.faults,
            kill_days=chosen.kills,
            poison=chosen.poison,
            disk=chosen.disk,
        )
        for seed in range(chosen.seed, chosen.seed + chosen.stories)
    ]


def tell(story: Story) -> Told:
    """Tell one story in a folder of its own."""
    content = shipped()
    with tempfile.TemporaryDirectory(prefix="lien-story-") as folder:
        return play(story, Path(folder), poisoned(content) if story.poison else content)


def shortest(told: Told, tries: int) -> Story:
    """The shortest story that shows the first violation of this one."""
    seen = told.violations[0]
    promise = seen.promise
    written = replace(told.story, decisions=tuple(told.decisions), promise=promise, shows=seen.what)

    def shown_at(story: Story) -> float | None:
        found = [violation.at for violation in tell(story).violations if violation.promise == promise]
        return (found[0] - story.begins).total_seconds() if found else None

    return shorten(written, shown_at, tries)


def main() -> int:
    chosen, failed = read_arguments(), 0
    for story in stories(chosen):
        began = time.monotonic()
        told = tell(story)
        seconds = time.monotonic() - began
        if chosen.transcript:
            print("\n".join(told.transcript))
        years = person_years(story)
        print(
            f"seed {story.seed}: {years:.2f} person-years in {seconds:.1f} s ({years / seconds:.2f} a second)"
        )
        print(", ".join(f"{name} {count}" for name, count in sorted(told.counts.items())))
        for violation in told.violations:
            print(violation)
        failed += bool(told.violations)
        if told.violations and chosen.shorten:
            print(shortest(told, chosen.shorten).text())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
