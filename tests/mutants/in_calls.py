"""Breaks of calls: who is called instead of written to, what one tap records, what comes back, sheets of people."""

from tests.mutants.one_break import Break

CALLS = "tests/flows/calls/test_asked.py::"
STORED = "tests/storage/test_storage_calls.py::"
RESULTS = "tests/flows/calls/test_results.py::"

BREAKS = (
    Break(
        "who is followed by phone never hears that the house closes",
        9,
        "flows/calendar/kinds.py",
        'Kind("closure_news", "crisis", 5, 3)',
        'Kind("closure_news", "crisis", 5, 3, call=False)',
        (CALLS + "test_who_is_followed_by_phone_hears_by_phone_that_the_house_closes",),
    ),
    Break(
        "who is followed by telephone is written to all the same",
        7,
        "flows/release.py",
        "    if situation.pathway.by_phone:\n",
        "    if not situation.pathway:\n",
        (CALLS + "test_what_would_be_a_message_is_a_card_for_the_caseworker_and_the_chat_stays_silent",),
    ),
    Break(
        "who has refused is called instead",
        7,
        "flows/calls/asked.py",
        "person.consent in {Consent.REFUSED, Consent.STOPPED}",
        "person.consent in {Consent.STOPPED}",
        (CALLS + "test_who_refused_is_not_called_either_and_the_reason_is_kept",),
    ),
    Break(
        "what falls on one day makes several calls",
        8,
        "flows/calls/asked.py",
        "next((call for call in situation.open_calls if call.kind == kind and call.open), None)",
        "None",
        (CALLS + "test_a_call_that_waits_already_is_told_with_what_is_new_and_not_doubled",),
    ),
    Break(
        "somebody who never answers is tried for ever, and no lead hears of it",
        5,
        "flows/calls/results.py",
        "if tries < TRIES_MAX else None",
        "if tries else None",
        (RESULTS + "test_after_three_tries_nobody_is_asked_again_and_the_lead_knows",),
    ),
    Break(
        "what was said on the telephone is answered in the chat",
        7,
        "flows/signals.py",
        "    if signals.by_phone:\n        return (raised, *alerts)\n",
        "",
        (RESULTS + "test_a_difficulty_for_the_team_climbs_like_any_flag",),
    ),
    Break(
        "two hands record one call",
        4,
        "storage/calls.py",
        "    if changed != 1:\n",
        "    if changed < 0:\n",
        (STORED + "test_of_two_hands_on_one_call_the_second_is_overtaken_and_leaves_nothing",),
    ),
    Break(
        "nothing looks at the calls that nobody makes",
        5,
        "bot/app.py",
        "self.ticks.remind_calls, ",
        "",
        ("tests/bot/test_ticks_come_round.py",),
    ),
)
