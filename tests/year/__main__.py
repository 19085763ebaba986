"""`python -m tests.year`: a year of contact for 500 people of six structures, with what came of it; exit 1 if a promise broke."""

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path

from bot.models_when_used import import_aiogram

import_aiogram()

from bot.content import load_content
from bot.garbage import collect_seldom
from flows.content import Content
from tests.year.counting import Account, account_of
from tests.year.houses import HOUSES, HouseOfTheYear, people
from tests.year.playing import play

BEGINS = date(2026, 9, 1)


def count(house: HouseOfTheYear, number: int, days: int, seed: int) -> Account:
    """Play and count the year of one structure."""
    theirs = [person for person in people(BEGINS, days, number, seed) if person.house == house]
    with tempfile.TemporaryDirectory() as folder:
        return account_of(play(Path(folder), (house,), theirs, BEGINS, days, _content()))


@cache
def _content() -> Content:
    content = load_content()
    collect_seldom()
    return content


def main() -> int:
    """Play the year and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.year")
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    # Who is paid by the week or after a mission hears more often: what takes longest goes first.
    houses = sorted(HOUSES, key=lambda house: "weekday" not in house.pay and "mission" not in house.pay)
    begun = time.monotonic()
    with ProcessPoolExecutor(options.workers) as pool:
        shares = [pool.submit(count, house, options.people, options.days, options.seed) for house in houses]
        account = sum((share.result() for share in shares), Account())
    print(
        f"{options.people} people, {len(HOUSES)} structures, {options.days} days from {BEGINS}, seed {options.seed}"
    )
    show(account)
    print(f"(in {time.monotonic() - begun:.0f} s)")
    return 0 if account.holds else 1


def show(account: Account) -> None:
    """Print touchpoints by kind and outcome, why, and what broke."""
    states = sorted({state for _, state in account.outcomes})
    print(f"{'kind':16}" + "".join(f"{state:>11}" for state in states))
    for kind in sorted({kind for kind, _ in account.outcomes}):
        print(f"{kind:16}" + "".join(f"{account.outcomes[kind, state]:11}" for state in states))
    print(
        "why:", ", ".join(f"{state} {reason} {n}" for (state, reason), n in account.reasons.most_common(40))
    )
    print(f"contacts: {account.contacts}, messages to people: {account.messages}")
    for name in ("outside_hours", "twice", "over_budget"):
        found = getattr(account, name)
        print(f"{name.replace('_', ' ')}: {len(found)}", *found[:5], sep="\n  ")
    print(f"settled without a reason: {account.unreasoned}")


if __name__ == "__main__":
    sys.exit(main())
