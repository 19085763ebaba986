"""Breaks of whom to contact first: the order, who is never proposed, what is noted, and what is told of it later."""

from tests.mutants.one_break import Break

ORDER = "tests/flows/priorities/test_ranking.py::"
HANDS = "tests/flows/priorities/test_desk.py::"
REPORT = "tests/bot/cli/test_cli_report.py::"
ROWS = "tests/storage/test_storage_priorities.py::"

BREAKS = (
    Break(
        "who had a human contact today is proposed again",
        8,
        "flows/priorities/ranking.py",
        "listed = rank <= policy.size and score > 0 and not _met(known, day)",
        "listed = rank <= policy.size and score > 0",
        (ORDER + "test_who_had_a_human_contact_today_is_not_proposed_again_and_takes_nobodys_place",),
    ),
    Break(
        "who has refused or stopped is proposed to be called",
        7,
        "flows/priorities/ranking.py",
        "return known.consent not in {Consent.REFUSED, Consent.STOPPED}",
        "return True",
        (ORDER + "test_who_refused_stopped_or_left_is_not_even_considered",),
    ),
    Break(
        "of two who weigh the same, who was met last comes first",
        13,
        "flows/priorities/ranking.py",
        "-one[0].alone(day), one[0].person_id",
        "one[0].alone(day), one[0].person_id",
        (ORDER + "test_where_reasons_weigh_the_same_who_waited_longest_for_a_human_comes_first",),
    ),
    Break(
        "a press on yesterday's list is noted",
        13,
        "flows/priorities/desk.py",
        'return toast(situation, press, "toast_priority_late", day=spoken.day(named.day, cards.LANGUAGE))',
        "pass",
        (HANDS + "test_a_button_of_yesterdays_list_says_so_and_notes_nothing",),
    ),
    Break(
        "the card of a person of another structure can be opened",
        11,
        "storage/priority_desk.py",
        '.where(people.c.id == bindparam("who"), people.c.structure_id == bindparam("house"))',
        '.where(people.c.id == bindparam("who"))',
        (ROWS + "test_a_button_names_a_person_of_the_same_structure_or_nobody",),
    ),
    Break(
        "two ticks draw up the list of a day twice",
        9,
        "storage/priorities.py",
        "return marked.rowcount == 1",
        "return True",
        (ROWS + "test_two_ticks_at_once_draw_the_list_up_once",),
    ),
    Break(
        "what two hands note about one person, the second writes over",
        13,
        "storage/priority_desk.py",
        '        priorities.c.verdict.is_not_distinct_from(bindparam("was")),\n',
        "",
        (ROWS + "test_two_hands_on_one_person_the_second_decides_again",),
    ),
    Break(
        "a call that was noted is not told later",
        13,
        "storage/priority_desk.py",
        '"subject": effect.day.isoformat(),',
        '"subject": now.isoformat(),',
        (ROWS + "test_months_later_all_of_it_can_be_read_back_with_the_settings_of_then",),
    ),
    Break(
        "of who was called, nothing is said to have been done",
        13,
        "bot/cli/report.py",
        "newest.standing.listed and newest.idle:",
        "newest.standing.listed and not newest.deeds:",
        (REPORT + "test_what_was_signed_on_another_day_is_told_on_that_day_alone",),
    ),
    Break(
        "what the bot did by itself is told as what a caseworker did",
        13,
        "storage/priority_history.py",
        "        contacts.c.caseworker_id.is_not(None),\n",
        "",
        (REPORT + "test_what_no_caseworker_signed_or_is_about_somebody_else_is_no_deed",),
    ),
)
