"""The referee of `benchmarks/turns.py` is judged: what is lost, doubled or somebody else's does not pass for an answer."""

import asyncio
from typing import Any

import pytest

from benchmarks.check_in.messenger import FIRST_CHAT, Messenger, first_name
from benchmarks.check_in.questions import LABELS, QUESTIONS, TURNS, answers
from benchmarks.check_in.referee import Heard, Referee

AMINA, BEN = 1, 2


def asked(*, changed: bool = False, buttons: int = 3, chat: int = AMINA, text: str = "Amina. Un.") -> Heard:
    return Heard(chat, text, buttons, changed)


def waiting() -> Referee:
    referee = Referee()
    referee.asks(AMINA, "Amina. Un.", 10.0)
    return referee


def test_the_awaited_answer_counts_once_with_its_time() -> None:
    referee = waiting()
    assert referee.hears(asked(), 10.5)
    assert (referee.seconds, referee.lost, referee.doubled, referee.wrong) == ([0.5], (), [], [])


def test_an_answer_that_never_comes_is_lost() -> None:
    referee = waiting()
    assert referee.lost == (AMINA,)


def test_an_answer_that_comes_again_is_doubled_also_while_the_next_one_is_awaited() -> None:
    referee = waiting()
    referee.hears(asked(), 10.5)
    assert not referee.hears(asked(), 10.6)
    referee.asks(AMINA, "Amina. Deux.", 11.0)
    assert not referee.hears(asked(changed=True), 11.1)
    assert len(referee.doubled) == 2
    assert referee.lost == (AMINA,)


def test_the_answer_to_somebody_else_is_wrong_and_leaves_both_waiting() -> None:
    referee = waiting()
    referee.asks(BEN, "Ben. Un.", 10.0)
    assert not referee.hears(asked(chat=BEN), 10.5)
    assert len(referee.wrong) == 1
    assert referee.lost == (AMINA, BEN)


def test_a_question_that_is_skipped_is_wrong() -> None:
    referee = waiting()
    assert not referee.hears(asked(text="Amina. Deux."), 10.5)
    assert len(referee.wrong) == 1


def test_an_old_question_that_loses_its_buttons_says_nothing_new() -> None:
    referee = waiting()
    assert not referee.hears(asked(text="Amina. Zéro. ✅ Bien", changed=True, buttons=0), 10.5)
    assert (referee.doubled, referee.wrong, referee.lost) == ([], [], (AMINA,))


class Bot:
    """Holds the check-in as it should be held, but for one sending, which it makes `times` times."""

    def __init__(self, messenger: Messenger, spoilt: int | None, times: int) -> None:
        self._messenger = messenger
        self._spoilt = spoilt
        self._times = times
        self._sent = 0

    async def poll(self) -> None:
        offset = 0
        while True:
            updates: asyncio.Future[list[dict[str, int]]] = asyncio.get_running_loop().create_future()
            self._messenger.answer("getupdates", {"offset": offset, "timeout": 60}, updates.set_result)
            for update in await updates:
                offset = update["update_id"] + 1
                self._serve()

    def _serve(self) -> None:
        number = self._sent % TURNS
        labels = sorted(LABELS) if number < TURNS - 1 else []
        keyboard = {"inline_keyboard": [[{"text": label, "callback_data": "x"}] for label in labels]}
        said = {
            "chat_id": FIRST_CHAT,
            "text": answers(first_name(FIRST_CHAT))[number],
            "reply_markup": keyboard,
        }
        times = self._times if self._sent == self._spoilt else 1
        self._sent += 1
        for _ in range(times):
            self._messenger.answer("sendmessage", said, lambda _: None)


@pytest.fixture(autouse=True)
def nobody_lingers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.check_in.messenger.AFTERWARDS_SECONDS", 0.0)


async def played(spoilt: int | None = None, times: int = 1) -> dict[str, Any]:
    messenger = Messenger()
    bot = asyncio.create_task(Bot(messenger, spoilt, times).poll())
    came = await messenger.play(people=1, check_ins=2, patience=0.3)
    bot.cancel()
    return came


async def test_a_bot_that_does_right_is_told_so() -> None:
    came = await played()
    assert (came["asked"], came["turns"]) == (2 * TURNS, 2 * TURNS)
    assert (came["lost"], came["doubled"], came["wrong"]) == (0, [], [])


async def test_a_bot_that_swallows_one_answer_has_lost_one() -> None:
    came = await played(spoilt=3, times=0)
    assert (came["lost"], came["turns"]) == (1, 3)


async def test_a_bot_that_says_one_thing_twice_has_doubled_one() -> None:
    came = await played(spoilt=TURNS - 1, times=2)
    assert (came["lost"], came["wrong"]) == (0, [])
    assert len(came["doubled"]) == 1


def test_every_question_is_known_by_its_own_words() -> None:
    asked_of = [question.words for question in QUESTIONS]
    assert [a for a in asked_of for b in asked_of if a is not b and a in b] == []
