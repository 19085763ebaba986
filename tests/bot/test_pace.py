"""Promise 10: Telegram's limits, kept."""

from bot.pace import Pace


def test_a_chat_gets_one_message_a_second() -> None:
    pace = Pace()
    pace.left(1, 100.0)
    assert pace.ready_at(1, 100.2) == 101.0
    assert pace.ready_at(2, 100.2) == 100.2


def test_never_more_than_thirty_in_any_second_overall() -> None:
    pace = Pace()
    for chat in range(30):
        pace.left(chat, 100.0 + chat / 100)
    assert pace.ready_at(99, 100.5) == 101.0
    assert pace.ready_at(99, 101.005) == 101.005


def test_a_group_gets_twenty_a_minute() -> None:
    pace = Pace()
    for second in range(20):
        pace.left(-7, 100.0 + second)
    assert pace.ready_at(-7, 121.0) == 160.0


def test_an_edit_does_not_wait_for_the_second_of_its_chat() -> None:
    pace = Pace()
    pace.left(1, 100.0)
    assert pace.ready_at(1, 100.2, is_edit=True) == 100.2


def test_what_telegram_asks_to_wait_is_waited_for_that_chat_only() -> None:
    pace = Pace()
    pace.hold(1, 130.0)
    assert pace.ready_at(1, 100.0) == 130.0
    assert pace.ready_at(2, 100.0) == 100.0


def test_a_month_of_many_chats_leaves_no_growing_memory() -> None:
    pace = Pace()
    for chat in range(30_000):
        pace.left(chat, chat / 25)
    assert len(pace._last) <= 10_001
    assert len(pace._overall) <= 30_000


def test_groups_whose_minute_is_over_are_forgotten_and_no_other() -> None:
    pace = Pace()
    for group in range(10_000):
        pace.left(-group - 10, 100.0)
    for second in range(20):
        pace.left(-7, 170.0 + second)
    assert pace.ready_at(-7, 190.0) == 230.0
    assert set(pace._groups) == {-7}
