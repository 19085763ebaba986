"""Promise 10: Telegram's limits, kept."""

import pytest

from bot.pace import OVERALL_SECONDS, Pace


def test_a_chat_gets_one_message_a_second() -> None:
    pace = Pace()
    pace.has_left(1, 100.0)
    assert pace.ready_at(1, 100.2) == 101.0
    assert pace.ready_at(2, 100.2) == 100.2


def test_never_more_than_thirty_in_any_second_overall() -> None:
    pace = Pace()
    for chat in range(30):
        pace.has_left(chat, 100.0 + chat / 100)
    first_is_over = 100.0 + OVERALL_SECONDS
    assert first_is_over > 101
    assert pace.ready_at(99, 100.5) == first_is_over
    assert pace.ready_at(99, first_is_over + 0.005) == first_is_over + 0.005


def test_thousands_for_whom_nobody_waits_leave_nearly_at_the_limit_and_an_alert_among_them_at_once() -> None:
    pace, now, waits = Pace(), 100.0, []
    for chat in range(3_000):
        # An alert wants to leave at a moment that has nothing to do with theirs.
        if chat % 97 == 0:
            waits.append(pace.ready_at(-chat - 10, now + 0.001) - now)
        now = pace.ready_at(chat, now, unhurried=True)
        pace.take(now, unhurried=True)
        pace.left(chat, now)
    assert now - 100 < 3_000 / 30 * 1.03
    assert max(waits) <= 0.15


def test_what_was_missed_while_the_process_was_busy_is_made_up_for_within_the_limit() -> None:
    pace, now, left = Pace(), 100.0, 0
    while left < 300:
        # Whoever sends comes by five times a second only.
        now += 0.2
        while pace.ready_at(left, now, unhurried=True) <= now:
            pace.take(now, unhurried=True)
            pace.left(left, now)
            left += 1
        assert sum(now - at < 1 for at in pace._overall) <= 30
    assert now - 100 <= 300 / 24


def test_a_message_counts_from_when_it_really_leaves_and_its_place_is_taken_meanwhile() -> None:
    """Between the two lie a commit and whatever else the process does: at the other end thirty must not come in one second."""
    pace = Pace()
    for _ in range(29):
        pace.take(100.0)
    assert pace.ready_at(99, 100.1) == 100.1
    pace.take(100.1)
    assert pace.ready_at(99, 100.2) > 101
    for chat in range(30):
        pace.left(chat, 100.3)
    assert pace.ready_at(99, 100.4) == 100.3 + OVERALL_SECONDS


def test_what_was_held_up_on_its_way_counts_from_when_it_may_have_arrived() -> None:
    pace = Pace()
    for chat in range(30):
        pace.take(100.0)
        pace.left(chat, 100.0 + chat / 1000)
    pace.answered(1, 100.001, 100.011)
    assert pace.ready_at(99, 100.5) == 100.0 + OVERALL_SECONDS
    # The first took a tenth of a second longer than the other.
    pace.answered(0, 100.0, 100.11)
    assert pace.ready_at(99, 100.5) == 100.001 + OVERALL_SECONDS
    assert pace.ready_at(0, 100.5) == pytest.approx(101.1)
    for chat in range(2, 30):
        pace.answered(chat, 100.0 + chat / 1000, 100.01 + chat / 1000)
    assert len(pace._overall) == 30
    assert pace.ready_at(99, 101.025) == 101.025


def test_a_place_that_was_not_needed_is_free_again() -> None:
    pace = Pace()
    for _ in range(30):
        pace.take(100.0)
    pace.give_back(30)
    assert pace.ready_at(99, 100.0) == 100.0


def test_a_group_gets_twenty_a_minute() -> None:
    pace = Pace()
    for second in range(20):
        pace.has_left(-7, 100.0 + second)
    assert pace.ready_at(-7, 121.0) == 160.0


def test_an_edit_does_not_wait_for_the_second_of_its_chat() -> None:
    pace = Pace()
    pace.has_left(1, 100.0)
    assert pace.ready_at(1, 100.2, is_edit=True) == 100.2


def test_what_telegram_asks_to_wait_is_waited_for_that_chat_only() -> None:
    pace = Pace()
    pace.hold(1, 130.0)
    assert pace.ready_at(1, 100.0) == 130.0
    assert pace.ready_at(2, 100.0) == 100.0


def test_a_month_of_many_chats_leaves_no_growing_memory() -> None:
    pace = Pace()
    for chat in range(30_000):
        pace.has_left(chat, chat / 25)
    assert len(pace._last) <= 10_001
    assert len(pace._overall) <= 30_000


def test_groups_whose_minute_is_over_are_forgotten_and_no_other() -> None:
    pace = Pace()
    for group in range(10_000):
        pace.has_left(-group - 10, 100.0)
    for second in range(20):
        pace.has_left(-7, 170.0 + second)
    assert pace.ready_at(-7, 190.0) == 230.0
    assert set(pace._groups) == {-7}
