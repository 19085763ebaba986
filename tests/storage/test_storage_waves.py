"""People who write at the same time are answered in the statements of one, and each of them as if they had been alone."""

import re
import shutil
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

import bot.turn
from bot.turn import WAVE_MAX, Turns, waves
from flows import engine
from flows.effects import Outcome
from flows.events import (
    ChoicePressed,
    CommandGiven,
    Event,
    Incoming,
    LinkFollowed,
    MessageEdited,
    TextReceived,
)
from storage import outbox, situations
from storage.cipher import Cipher
from storage.database import Database
from storage.message_bodies import Body
from storage.tables import messages, metadata
from storage.unit_of_work import Overtaken, UnitOfWork
from tests.harness.house import content
from tests.storage.household import (
    AMINA_CHAT,
    BORIS_CHAT,
    CLAIRE_CHAT,
    NOW,
    Household,
    incoming,
    settle_in,
)

STRANGER = 4242
MINTED = re.compile(r"\b[0-9a-f]{12}\b")
SAID = (
    "bonjour",
    "jai pa recu la caf",
    "jveu pu vivre",
    "oui",
    "2",
    "il me tape",
    "menu",
    "je dors dehors",
    "poison",
    "a demain",
)
HELLO = TextReceived("bonjour", 1)


class Still:
    """A clock that stands still."""

    def now(self):
        return NOW


@pytest.fixture
async def two_houses(
    sqlite_template: Path, tmp_path: Path, cipher: Cipher
) -> AsyncIterator[tuple[Household, Household]]:
    """The same house twice, each in a file of its own."""
    async with AsyncExitStack() as stack:
        houses = []
        for name in ("together.db", "alone.db"):
            shutil.copy(sqlite_template, tmp_path / name)
            url = f"sqlite+aiosqlite:///{tmp_path / name}"
            houses.append(await settle_in(await stack.enter_async_context(Database.connect(url, cipher))))
        yield houses[0], houses[1]


class Messenger:
    """Delivers what is due, and numbers the messages of each chat."""

    def __init__(self) -> None:
        self.numbers: Counter[int] = Counter()
        self.buttons: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)

    async def deliver(self, house: Household) -> None:
        while letters := await house.claim():
            async with house.database.begin() as work:
                for letter in letters:
                    self.numbers[letter.chat_id] += 1
                    number = letter.rewrites or self.numbers[letter.chat_id]
                    await outbox.settle_sent(work, letter, number, NOW)
                    shown = [(number, button.data) for row in letter.keyboard for button in row]
                    self.buttons[letter.chat_id] += shown
                await work.commit()


async def receive(house: Household, updates: Sequence[Incoming], of_people: frozenset[int]) -> list[str]:
    async with house.database.begin() as work:
        answers = await Turns(content(), Still()).receive_all(work, updates, of_people)
        await work.commit()
    return sorted(f"{answer.press_id} {answer.text}" for answer in answers)


async def written(house: Household) -> dict[str, Any]:
    """Every row, opened, without the numbers that only tell in which order rows of different chats were written."""
    cipher, found = house.database.cipher, {}
    async with house.database.read() as work:
        chats: dict[int, str] = {}
        for table in metadata.sorted_tables:
            rows = (await work.execute(select(table).order_by(*table.primary_key.columns))).mappings()
            kept = []
            for row in rows:
                facts = {name: opened(value, cipher) for name, value in row.items()}
                if table is messages:
                    chats[row["id"]] = f"{row['to_kind']} {row['to_id']} {row['telegram_id']}"
                    facts["rewrites_message_id"] = chats.get(row["rewrites_message_id"])
                kept.append(
                    {name: value for name, value in facts.items() if name not in {"id", "message_id"}}
                )
            found[table.name] = sorted(map(str, kept)) if table is not messages else by_chat(kept)
    return found


def by_chat(rows: Sequence[dict[str, Any]]) -> dict[str, list[str]]:
    """What came and went in each chat, either way, in order."""
    chats = defaultdict(list)
    for row in rows:
        chats[f"{row['to_kind']} {row['to_id']} {row['direction']}"].append(str(row))
    return chats


def opened(value: object, cipher: Cipher) -> object:
    """What a column holds, its words opened; ids that nobody can guess are all the same."""
    if not isinstance(value, str):
        return value
    if value.startswith("gAAAA"):
        value = cipher.open(value)
    return MINTED.sub("…", value)


def anything(random: Random, buttons: int, number: int) -> Callable[[Messenger, int], Event]:
    """What somebody may do next: the same in either house, where an id on a button is another one."""
    at, words = random.randrange(-12, 0), random.choice(SAID)
    match random.randrange(6):
        case 0 | 1 | 2 if buttons:

            def press(messenger: Messenger, chat: int) -> Event:
                message_id, data = messenger.buttons[chat][max(at, -buttons)]
                return ChoicePressed(data, message_id, f"press-{number}")

            return press
        case 3:
            return lambda *_: CommandGiven("menu" if at < -2 else "stop", "")
        case 4:
            return lambda *_: MessageEdited(words, 10_000 + number)
        case _:
            return lambda *_: TextReceived(words, 10_000 + number)


@pytest.fixture
def one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids in the order in which they were minted: of two flags of one instant, the same one comes first in either house."""
    numbers = count(1)
    monkeypatch.setattr(bot.turn, "mint", lambda: f"{next(numbers):012x}")


@pytest.fixture
def poison(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes this word breaks the decision about it."""
    decide = engine.advance

    def advance(situation: Any, said: Any, now: Any) -> Outcome:
        if getattr(said, "text", "") == "poison":
            raise RuntimeError("poison")
        return decide(situation, said, now)

    monkeypatch.setattr(bot.turn, "advance", advance)


@pytest.mark.usefixtures("poison", "one_after_the_other")
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_batch_taken_together_leaves_the_rows_of_one_taken_one_by_one(
    two_houses: tuple[Household, Household], seed: int
) -> None:
    together, alone = two_houses
    random, messengers, numbers = Random(seed), (Messenger(), Messenger()), count(1)
    people = frozenset({AMINA_CHAT, BORIS_CHAT})
    said: set[type[Event]] = set()
    for _ in range(25):
        batch = []
        for _ in range(random.randint(2, 6)):
            chat = random.choice((AMINA_CHAT, AMINA_CHAT, BORIS_CHAT, BORIS_CHAT, CLAIRE_CHAT, STRANGER))
            number = next(numbers)
            batch.append((number, chat, anything(random, len(messengers[0].buttons[chat]), number)))
        answers = []
        for house, of_people, messenger in zip(two_houses, (people, frozenset()), messengers, strict=True):
            updates = [
                incoming(does(messenger, chat), chat, update_id=number) for number, chat, does in batch
            ]
            said |= {type(one.event) for one in updates}
            answers.append(await receive(house, updates, of_people))
            await messenger.deliver(house)
        assert answers[0] == answers[1]
        assert messengers[0].numbers == messengers[1].numbers
    assert await written(together) == await written(alone)
    assert said == {ChoicePressed, CommandGiven, MessageEdited, TextReceived}


async def test_two_people_are_answered_in_about_the_statements_of_one(house: Household) -> None:
    said: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    everybody = frozenset({AMINA_CHAT, BORIS_CHAT})
    event.listen(Engine, "before_cursor_execute", note)
    try:
        menu = CommandGiven("menu", "")
        await receive(house, [incoming(menu, AMINA_CHAT, update_id=1)], everybody)
        one = len(said)
        said.clear()
        pair = [incoming(menu, AMINA_CHAT, update_id=2), incoming(menu, BORIS_CHAT, update_id=3)]
        await receive(house, pair, everybody)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert one > 5, "what is compared are turns that read and write"
    assert len(said) <= one + 2


async def test_each_of_those_who_press_at_the_same_time_sees_their_own_question_closed(
    house: Household,
) -> None:
    chats = (BORIS_CHAT, AMINA_CHAT)
    everybody, messenger = frozenset(chats), Messenger()
    asked = [incoming(CommandGiven("menu", ""), chat, update_id=n) for n, chat in enumerate(chats)]
    await receive(house, asked, everybody)
    await messenger.deliver(house)
    shown = {chat: messenger.buttons[chat][0] for chat in chats}
    pressed = [
        incoming(ChoicePressed(data, message_id, "press"), chat, update_id=message_id + chat)
        for chat, (message_id, data) in shown.items()
    ]
    await receive(house, pressed, everybody)
    changed = {letter.chat_id: letter.rewrites for letter in await house.due() if letter.rewrites}
    assert changed == {chat: message_id for chat, (message_id, _) in shown.items()}


def numbered(chats: Sequence[int], events: Iterator[Event] | None = None) -> list[Incoming]:
    return [
        incoming(next(events) if events else HELLO, chat, update_id=n)
        for n, chat in enumerate(chats, start=1)
    ]


def cut(updates: Sequence[Incoming], of_people: Sequence[int]) -> list[list[int]]:
    return [[one.update_id for one in wave] for wave in waves(updates, of_people)]


def test_nobody_is_answered_twice_in_one_wave_and_the_order_stays() -> None:
    assert cut(numbered([1, 2, 1, 3, 2, 2]), [1, 2, 3]) == [[1, 2], [3, 4, 5], [6]]


def test_whoever_is_not_known_to_be_a_person_is_taken_alone_in_their_place() -> None:
    assert cut(numbered([1, 9, 2, 3]), [1, 2, 3]) == [[1], [2], [3, 4]]


def test_who_follows_a_link_is_taken_alone() -> None:
    said: list[Event] = [HELLO, LinkFollowed("secret"), HELLO]
    updates = numbered([1, 2, 3], iter(said))
    assert cut(updates, [1, 2, 3]) == [[1], [2], [3]]


def test_two_updates_of_one_number_are_never_in_one_wave() -> None:
    twice = [incoming(HELLO, chat, update_id=7) for chat in (1, 2)]
    assert cut(twice, [1, 2]) == [[7], [7]]


def test_a_wave_is_bounded() -> None:
    chats = range(1, 2 * WAVE_MAX + 2)
    assert [len(wave) for wave in cut(numbered(chats), chats)] == [WAVE_MAX, WAVE_MAX, 1]


async def test_a_wave_that_was_overtaken_is_taken_one_by_one_and_nothing_is_written_twice(
    house: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, overtaken = situations.load_wave, []

    async def overtaken_once(work: UnitOfWork, wave: Sequence[Incoming], *rest: Any) -> Any:
        found = await load(work, wave, *rest)
        if len(wave) > 1:
            overtaken.append(len(wave))
            raise Overtaken
        return found

    monkeypatch.setattr(situations, "load_wave", overtaken_once)
    await receive(house, numbered([AMINA_CHAT, BORIS_CHAT]), frozenset({AMINA_CHAT, BORIS_CHAT}))
    assert overtaken == [2]
    async with house.database.read() as work:
        kept = [
            Body.open(row.body, work.cipher).text
            for row in await work.rows(select(messages.c.body).where(messages.c.direction == "in"))
        ]
    assert kept == ["bonjour", "bonjour"]
