"""Nothing in the process grows with what comes in: objects of ours, what they hold, and every cache."""

import gc
import sys
from collections import Counter, deque
from functools import _lru_cache_wrapper
from random import Random
from types import ModuleType
from typing import Any

import pytest

from bot.intake import Intake
from flows.risk.chunks import Known
from flows.risk.ideas import Ideas
from flows.risk.weights import Weights
from flows.risk.words import Words
from tests.harness.stage import Stage
from tests.hostile.made_up import MadeUp

OURS = ("bot.", "handlers.", "flows.", "storage.")
NOT_THE_SERVICE = "bot.sandbox"
BATCH = 100
# The words that were met, and the pieces that they stand in, are kept worked out, up to a number; what is over is forgotten.
WORDS_MAX = 20_000
WORDS = "flows.risk.words.Word"
PIECES = "flows.risk.pieces.Piece"
# What is kept on purpose, and how much of it at most.
BOUNDED = {
    "flows.risk.chunks.Known._known": 2 * WORDS_MAX,
    # The table is looked at for being full before each message, which may still be long.
    "flows.risk.words.Words._words": WORDS_MAX + 2_000,
    "flows.risk.words.Words._places": WORDS_MAX + 2_000,
    "bot.pace.Pace._last": 10_001,
    "bot.pace.Pace._groups": 10_001,
}
# Rows that the outbox has claimed, a batch under way, a few moments in deques: less than one for every six updates.
SLACK = 150


def kept() -> Counter[str]:
    """How many objects of our classes are alive, and how much is in the collections that they and our modules hold."""
    gc.collect()
    counted: Counter[str] = Counter()
    for thing in gc.get_objects():
        kind = type(thing)
        where = kind.__module__ or ""
        if isinstance(where, str) and where.startswith(OURS) and not where.startswith(NOT_THE_SERVICE):
            counted[f"{where}.{kind.__qualname__}"] += 1
            for name, value in _held(thing):
                counted[f"{where}.{kind.__qualname__}.{name}"] += _size(value)
    for module in _our_modules():
        for name, value in vars(module).items():
            if isinstance(value, dict | list | set | deque):
                counted[f"{module.__name__}.{name}"] += _size(value)
    return counted


def grown(before: Counter[str], after: Counter[str]) -> dict[str, tuple[int, int]]:
    """What there is markedly more of."""
    return {
        name: (before[name], count)
        for name, count in after.items()
        if count > before[name] + SLACK
        and not name.startswith((WORDS, PIECES))
        and count > BOUNDED.get(name, 0)
    }


def _our_modules() -> list[ModuleType]:
    return [
        module
        for name, module in list(sys.modules.items())
        if name.startswith(OURS) and not name.startswith(NOT_THE_SERVICE)
    ]


def _held(thing: Any) -> list[tuple[str, Any]]:
    held = list(getattr(thing, "__dict__", {}).items())
    for kind in type(thing).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        held += [
            (name, getattr(thing, name, None)) for name in ([slots] if isinstance(slots, str) else slots)
        ]
    return held


def _size(value: Any) -> int:
    if isinstance(value, dict | list | set | frozenset | tuple | deque):
        return len(value)
    queue = getattr(value, "qsize", None)
    return int(queue()) if callable(queue) and not isinstance(value, type) else 0


async def hostility(stage: Stage, first: int, batches: int) -> None:
    """Updates of every sort from known and from ever new chats: guesses, buttons, words, pieces, what is bent."""
    assert stage.service is not None
    intake: Intake = stage.service.source._intake
    random = Random(first)
    made_up = MadeUp(random, (stage.amina, stage.claire, stage.team, 999))
    kinds = ("message", "edited_message", "callback_query", "my_chat_member")
    for batch in range(batches):
        updates = []
        for place in range(BATCH):
            number = first + batch * BATCH + place
            if place % 5 == 0:
                updates.append(made_up.bent(made_up.update(number, kinds[place // 5 % 4]), 2))
            else:
                updates.append(_from_nobody(number, place, random))
        await intake.receive(updates)


def _from_nobody(number: int, place: int, random: Random) -> dict[str, Any]:
    """An update from a chat that was never seen before."""
    chat = {
        "id": 10**9 + number if place % 3 else -(10**9) - number,
        "type": "private" if place % 3 else "group",
    }
    sender = {"id": 10**9 + number, "is_bot": False, "first_name": "X", "language_code": f"x{number}"}
    if place % 2:
        message = {"message_id": 1, "date": 1, "chat": chat}
        query = {"id": "1", "from": sender, "chat_instance": "1", "data": f"q:{number}:x", "message": message}
        return {"update_id": number, "callback_query": query}
    said = random.choice(["/start guess{}", "/equipe guess{}", "mot{} jamais dit", "/commande{}"]).format(
        number
    )
    return {
        "update_id": number,
        "message": {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": said},
    }


async def flat(stage: Stage, warm: int, batches: int) -> None:
    """So many batches leave what is kept as the first ones left it."""
    await hostility(stage, 886_000_000, warm)
    before = kept()
    await hostility(stage, 887_000_000, batches)
    after = kept()
    assert grown(before, after) == {}
    assert after[WORDS] <= WORDS_MAX + 2_000
    assert after[PIECES] <= WORDS_MAX
    caches = [
        (module.__name__, name, value.cache_info())
        for module in _our_modules()
        for name, value in vars(module).items()
        if isinstance(value, _lru_cache_wrapper)
    ]
    assert len(caches) > 4
    for where, name, info in caches:
        assert info.currsize <= (info.maxsize or SLACK), (where, name)


async def test_a_thousand_hostile_updates_leave_nothing_behind_in_the_process(lien: Stage) -> None:
    await flat(lien, warm=3, batches=8)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_twenty_thousand_hostile_updates_leave_nothing_behind_in_the_process(lien: Stage) -> None:
    await flat(lien, warm=10, batches=200)


def test_of_ever_new_words_only_so_many_are_kept() -> None:
    words = Words(Ideas(), Weights())
    for number in range(WORDS_MAX // 100 + 10):
        words.parts_of([[f"mot{number}x{place}" for place in range(100)]])
        assert len(words) <= WORDS_MAX + 100
    assert 0 < len(words) < WORDS_MAX // 2


def test_of_ever_new_pieces_only_so_many_are_kept() -> None:
    known = Known(list)
    for number in range(WORDS_MAX // 100 + 10):
        known.of_each([[f"mot{number}x{place}" for place in range(100)]])
        assert len(known) <= WORDS_MAX
    assert len(known)


def test_what_grows_is_found() -> None:
    before = kept()
    from bot.pace import Pace

    pace = Pace()
    for group in range(200):
        pace.hold(-group - 1, 1.0)
    assert "bot.pace.Pace._held" in grown(before, kept())
