"""`python -m tests.simulation --seed N --days D --people P`: tell a story, say what was seen, and shorten what went wrong."""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.models_when_used import import_aiogram

import_aiogram()

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
    parser.add_argument(
        "--faults", type=float, help="how many calls in one fail; else each seed has its own weather"
    )
    parser.add_argument("--kills", type=float, help="days between two deaths of the machine; 0: never")
    parser.add_argument("--story", type=Path, help="tell this story again")
    parser.add_argument("--transcript", action="store_true", help="print all that passes over the wire")
    parser.add_argument(
        "--shorten", type=int, default=100, metavar="TRIES", help="look for the shortest story"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="stories told at once")
    return parser.parse_args()


def a_story(seed: int, days: float, people: int) -> Story:
    """A story with a weather of its own: some skies are worse than others; in some the detector has a bug, or the disk fails."""
    start = begin_on(seed)
    return Story(
        seed=seed,
        start=start,
        days=days,
        people=tuple(make_people(seed, people, datetime.fromisoformat(start).date(), days)),
        fault_rate=(0.005, 0.02, 0.04)[seed % 3],
        kill_days=(2.0, 6.0)[seed % 2],
        poison=seed % 2 == 0,
        disk=seed % 4 < 2,
    )


def stories(chosen: argparse.Namespace) -> list[Story]:
    """The stories to tell."""
    if chosen.story is not None:
        return [Story.read(chosen.story)]
    made = []
    for seed in range(chosen.seed, chosen.seed + chosen.stories):
        story = a_story(seed, chosen.days, chosen.people)
        if chosen.faults is not None:
            story = replace(story, fault_rate=chosen.faults)
        if chosen.kills is not None:
            story = replace(story, kill_days=chosen.kills)
        made.append(story)
    return made


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
    chosen = read_arguments()
    began, years, failed, counts = time.monotonic(), 0.0, [], Counter[str]()
    with ProcessPoolExecutor(chosen.workers) as workers:
        # Whoever tells alone tells here.
        for told in (map if chosen.workers == 1 else workers.map)(tell, stories(chosen)):
            if chosen.transcript:
                print("\n".join(told.transcript))
            years += person_years(told.story)
            counts += told.counts
            for violation in told.violations:
                print(violation)
            if told.violations:
                failed.append(told)
    print(f"person-years: {years:.2f}; stories: {chosen.stories}, from seed {chosen.seed}")
    for title, kinds in (("faults", ("fault ", "given again")), ("deaths", ("kill ",)), ("lived", ("",))):
        these = {name: count for name, count in sorted(counts.items()) if name.startswith(kinds)}
        counts = Counter({name: count for name, count in counts.items() if name not in these})
        print(
            f"{title}: "
            + ", ".join(f"{name.removeprefix(kinds[0])} {count}" for name, count in these.items())
        )
    print(f"stories with a broken promise: {len(failed)}")
    print(f"(in {(seconds := time.monotonic() - began):.0f} s, {years / seconds:.2f} person-years a second)")
    if failed and chosen.shorten:
        print(shortest(failed[0], chosen.shorten).text())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
