"""Breaks in how several processes share a house: who sends, who ticks, and what is left by whoever is gone."""

from tests.mutants.one_break import Break

OFFICES = "tests/storage/test_storage_offices.py::"
CLAIMS = "tests/bot/test_claims.py::"
MOVING = "tests/storage/test_storage_moving.py::"
QUEUE = "tests/storage/test_storage_long_queue.py::"
SHARED = "tests/many/test_shared_work.py::"

BREAKS = (
    Break(
        "an office has two holders",
        4,
        "storage/offices.py",
        '_TRY = text("SELECT pg_try_advisory_lock(:key)")',
        '_TRY = text("SELECT pg_try_advisory_lock_shared(:key)")',
        (OFFICES + "test_an_office_has_one_holder",),
    ),
    Break(
        "who is silent keeps its offices for ever",
        4,
        "storage/offices.py",
        '{"lease": str(round(LEASE_SECONDS * 1000))}',
        '{"lease": "0"}',
        (OFFICES + "test_who_says_nothing_for_a_while_has_lost_its_offices",),
    ),
    Break(
        "whoever holds every office is not heard of any more",
        4,
        "storage/offices.py",
        "    await work.execute(_HERE)\n",
        "",
        (OFFICES + "test_whoever_holds_every_office_is_heard_of_by_the_server_at_each_beat",),
    ),
    Break(
        "who stops in a transaction keeps its rows locked",
        3,
        "storage/offices.py",
        "set_config('idle_in_transaction_session_timeout', :lease, false)",
        "set_config('idle_in_transaction_session_timeout', left(:lease, 0) || '0', false)",
        (OFFICES + "test_who_stops_in_the_middle_of_a_transaction_keeps_no_row_locked",),
    ),
    Break(
        "an office is thought held by another session than the one that took it",
        4,
        "storage/unit_of_work.py",
        'return self.dialect != "postgresql" or office in self.seat.get("offices", ())',
        "return True",
        (OFFICES + "test_offices_end_with_the_session_and_so_does_what_was_being_written_in_it",),
    ),
    Break(
        "an office is held before what was left open is settled",
        4,
        "storage/offices.py",
        "    free = [office for office in Office if not work.holds(office)]\n",
        "    free = [office for office in Office if not work.holds(office)]\n    entered(work, free)\n",
        (OFFICES + "test_an_office_that_was_not_entered_is_taken_over_again",),
    ),
    Break(
        "two bots send from one database",
        4,
        "storage/offices.py",
        '    if await work.value(_ANOTHER_BOT, {"bots": BOT_KEY, "bot": bot}):\n',
        "    if bot < 0:\n",
        (OFFICES + "test_two_bots_do_not_share_a_database",),
    ),
    Break(
        "who asks for updates serves beside others",
        4,
        "storage/offices.py",
        "_ALONE if alone else _TOGETHER",
        "_TOGETHER",
        (OFFICES + "test_who_asks_for_updates_serves_alone",),
    ),
    Break(
        "whoever sends is not told of what others commit",
        6,
        "storage/offices.py",
        "        await work.hear(CHANNEL, wake)\n        await work.execute(_LISTEN)\n",
        "        await work.execute(_LISTEN)\n",
        (OFFICES + "test_whoever_sends_hears_of_what_another_process_has_committed",),
    ),
    Break(
        "a server that does not answer is waited for",
        3,
        "storage/database.py",
        "            line.terminate()\n",
        "            assert line\n",
        (OFFICES + "test_a_server_that_does_not_answer_is_given_up",),
    ),
    Break(
        "what is under way here is taken for lost when the office comes back",
        4,
        "bot/claims.py",
        "await outbox.unknown_outcomes(work, turns.clock.now(), self._ours)",
        "await outbox.unknown_outcomes(work, turns.clock.now())",
        (CLAIMS + "test_what_we_have_under_way_ourselves_stays_ours_when_the_office_comes_back",),
    ),
    Break(
        "what another has claimed meanwhile is settled by whoever claimed it first",
        4,
        "storage/outbox.py",
        "for row in rows if row.claimed_at == claims[row.id]}",
        "for row in rows}",
        (CLAIMS + "test_what_another_has_claimed_meanwhile_is_not_ours_to_settle",),
    ),
    Break(
        "who has lost the office calls all the same",
        4,
        "bot/outbox.py",
        '            verdict = NotNow(0.0, "office_lost")\n',
        "            verdict = await deliver(self._bot, letter, self._album.shown(letter), self.speaker)\n",
        (CLAIMS + "test_who_has_lost_the_office_between_claiming_and_calling_does_not_call",),
    ),
    Break(
        "a process that does not hold the office sends",
        4,
        "bot/outbox.py",
        "        if not work.holds(Office.SENDER):\n            await tell_sender(work)\n",
        "        if not work.answered:\n            await tell_sender(work)\n",
        (SHARED + "test_what_any_process_takes_in_is_answered_by_the_one_that_sends",),
    ),
    Break(
        "a server believes that hardly anything ever waits, and reads all that does for each letter",
        6,
        "storage/conditions.py",
        "{', '.join(f'(SELECT {word})' for word in words)}",
        "{', '.join(words)}",
        (QUEUE + "test_what_is_due_is_found_without_reading_all_that_waits_for_each_letter",),
    ),
    Break(
        "a copy that differs is kept",
        3,
        "storage/moving.py",
        "        if read != await _digest(target, table):\n",
        "        if read[0] != (await _digest(target, table))[0]:\n",
        (MOVING + "test_a_copy_that_differs_is_noticed",),
    ),
    Break(
        "new rows take the numbers of those that were copied",
        3,
        "storage/moving.py",
        "        await _number_on(target, table)\n",
        "",
        (MOVING + "test_life_goes_on_where_everything_has_gone",),
    ),
)
