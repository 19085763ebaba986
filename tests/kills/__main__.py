"""`python -m tests.kills --rounds 300`: prints what became of every message, and how soon the service was back.

`--signals --rounds 100` kills between a sign of danger and the alert, and prints what became of every sign.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.harness.processes import Forge
from tests.harness.wire import hearing
from tests.kills.rounds import kill_again_and_again
from tests.kills.signals import kill_between


def main() -> int:
    """Run; exit 1 when a promise did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills")
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cold", action="store_true", help="each start from the first import on")
    parser.add_argument("--signals", action="store_true", help="between a sign of danger and the alert")
    options = parser.parse_args()
    return _signals(options) if options.signals else _messages(options)


def _signals(options: argparse.Namespace) -> int:
    forge = Forge()
    with tempfile.TemporaryDirectory() as folder, hearing() as heard:
        alerts = asyncio.run(kill_between(Path(folder), forge, options.rounds, options.seed))
        wrong = heard.new()
    forge.close()
    print(f"kills: {options.rounds}, seed {options.seed}; killed", *_counted(alerts.died))
    print(f"signs of danger written: {alerts.written}, lost: {len(alerts.lost)}")
    print(f"without a flag: {len(alerts.unflagged)}, doubled: {len(alerts.doubled)}")
    print(f"told to no human: {len(alerts.unannounced)}, told twice: {alerts.told_twice}")
    print(f"people without an answer: {len(alerts.unanswered)}")
    print(f"calls that are wrong by the Bot API's description: {len(wrong)}", *wrong, sep="\n  ")
    return 0 if alerts.holds and not wrong else 1


def _counted(died: Mapping[str, int]) -> list[str]:
    return [f"{place}: {count};" for place, count in sorted(died.items())]


def _messages(options: argparse.Namespace) -> int:
    forge = Forge()
    with tempfile.TemporaryDirectory() as folder, hearing() as heard:
        told, seen = asyncio.run(
            kill_again_and_again(Path(folder), forge, options.rounds, options.seed, cold=options.cold)
        )
        wrong = heard.new()
    forge.close()
    restarts = sorted(seen.restarts)
    print(f"kills: {options.rounds}, seed {options.seed}, {'cold' if options.cold else 'warm'} starts")
    print(f"messages written: {told.written}, lost: {len(told.lost)}, doubled: {len(told.doubled)}")
    print(f"of unknown outcome, marked so: {told.uncertain}; missing and not marked: {len(told.unmarked)}")
    print(f"serving again, in seconds: median {restarts[len(restarts) // 2]:.2f}, slowest {restarts[-1]:.2f}")
    print(f"wrongly said by health: {len(seen.lies)}", *seen.lies, sep="\n  ")
    print(f"calls that are wrong by the Bot API's description: {len(wrong)}", *wrong, sep="\n  ")
    return 0 if told.holds and not seen.lies and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
