"""Breaks of the calendar of contact: what a pathway calls for, how that changes, and until when it may be told."""

from tests.mutants.one_break import Break

DRAWING = "tests/flows/calendar/test_drawing.py::"
CHECK_INS = "tests/flows/calendar/test_check_ins.py::"
GESTURES = "tests/flows/calendar/test_gestures.py::"
REDRAWING = "tests/flows/calendar/test_redrawing.py::"
SEEN = "tests/simulation/test_stories.py::"
WATCH = "tests/flows/calendar/test_watch.py::"
RELEASE = "tests/flows/test_release.py::"
WAITING = "tests/flows/test_waiting.py::"
ONE_CONTACT = "tests/flows/test_one_contact.py::"

BREAKS = (
    Break(
        "a gesture takes the last place of the week from what matters more",
        8,
        "flows/gate.py",
        "for before in taken) >= places:",
        "for before in taken) > places:",
        (RELEASE + "test_a_gesture_does_not_take_the_last_place_of_the_week_from_an_hours_sheet",),
    ),
    Break(
        "leave is taken twice in one contact",
        8,
        "flows/playing.py",
        "if not (step.parting and another_follows(draft)):",
        "if not (step.parting and step.ask):",
        ("tests/flows/test_playing.py::test_leave_is_taken_once_at_the_end_of_what_is_asked_together",),
    ),
    Break(
        "who is paid by the week is never asked how they are",
        8,
        "flows/calendar/kinds.py",
        'and "-W" in touchpoint.period',
        'and "-X" in touchpoint.period',
        (ONE_CONTACT + "test_who_is_paid_by_the_week_is_asked_how_they_are_beside_how_the_pay_went",),
    ),
    Break(
        "the question of health gestures is always about the same one",
        8,
        "flows/calendar/gestures.py",
        "if gcd(every, len(rota)) == 1",
        "if every",
        (GESTURES + "test_each_gesture_is_told_plainly_and_asked_about_in_its_turn",),
    ),
    Break(
        "the calendar forgets in which zone the person lives",
        1,
        "flows/calendar/drawing.py",
        "zone, structure = ZoneInfo(known.hours.zone), known.structure",
        "zone, structure = ZoneInfo(known.structure.timezone), known.structure",
        (
            CHECK_INS
            + "test_they_come_at_the_same_wall_clock_time_over_the_change_of_the_clocks_and_on_the_persons_own_clock",
        ),
    ),
    Break(
        "one mark of the end of a contract is told of three times",
        9,
        "flows/calendar/watch.py",
        'f"{end:%y%m%d}-{days}", end - timedelta(days=days)',
        'f"{end:%y%m%d}-{days}", end - timedelta(days=marks[-1])',
        (WATCH + "test_the_end_of_a_contract_is_told_of_at_ninety_sixty_and_thirty_days_and_after",),
    ),
    Break(
        "a return that becomes known late is told to nobody",
        9,
        "flows/calendar/watch.py",
        "day = max(mark, known.today)",
        "day = mark",
        (WATCH + "test_a_return_that_becomes_known_late_is_told_of_at_once_or_on_the_days_just_after_it",),
    ),
    Break(
        "a suspension whose end nobody knows is silent",
        9,
        "flows/calendar/watch.py",
        "elif known.pathway.suspended_from is not None:",
        "elif known.pathway.suspended_until is not None:",
        (WATCH + "test_while_nobody_knows_the_end_there_is_a_sign_of_life_every_thirty_days",),
    ),
    Break(
        "a contract that was extended is still said to end",
        9,
        "flows/calendar/drawing.py",
        "if (key not in called_for and not _of_the_moment(known, t))",
        "if (key not in called_for and t.kind not in KINDS)",
        (DRAWING + "test_a_contract_that_is_extended_withdraws_the_old_mark",),
    ),
    Break(
        "people are told of a pay day that is another one by now",
        9,
        "flows/calendar/drawing.py",
        "return day < known.today and any(",
        "return day > known.today and any(",
        (DRAWING + "test_a_pay_day_that_turns_out_to_be_past_withdraws_what_would_have_told_of_another",),
    ),
    Break(
        "who has given another date is told of the former one, which waited for its turn",
        9,
        "flows/waiting.py",
        "    if not _is_still_the_day(draft.situation, frame.memory):\n        return _ANOTHER_DAY\n",
        "",
        (WAITING + "test_what_waits_behind_an_answer_is_not_begun_once_its_day_is_another_one",),
    ),
    Break(
        "what waited for its turn comes back into a calendar that may be old",
        9,
        "flows/waiting.py",
        "            PlanAgain(draft.situation.person.id, draft.now),\n",
        "",
        (WAITING + "test_what_follows_a_silence_is_due_in_a_calendar_that_is_drawn_up_again",),
    ),
    Break(
        "what has changed is told as it was, until the calendar is drawn up",
        9,
        "storage/due.py",
        "    .where(*_DUE_NOW, ~_to_be_drawn_up)\n",
        "    .where(*_DUE_NOW)\n",
        (
            "tests/storage/test_storage_due.py::test_nothing_is_due_in_a_calendar_that_is_to_be_drawn_up_first",
        ),
    ),
    Break(
        "what waits for its turn is begun however late",
        9,
        "flows/waiting.py",
        'return "late_in_turn" if late is not None and draft.now > datetime.fromisoformat(late) else ""',
        'return ""',
        (RELEASE + "test_what_follows_a_silence_is_due_again_and_beyond_its_limit_is_over_and_says_why",),
    ),
    Break(
        "who is followed by telephone by now is told what waited",
        7,
        "flows/waiting.py",
        "if unasked and draft.situation.pathway.by_phone:",
        "if not unasked and draft.situation.pathway.by_phone:",
        (RELEASE + "test_who_is_followed_by_telephone_by_then_hears_of_nothing_that_waited",),
    ),
    Break(
        "who wants no more gestures gets the next one",
        7,
        "flows/calendar/gestures.py",
        'if "gesture" in known.memory.get(SILENCED, "").split(","):',
        'if "gestures" in known.memory.get(SILENCED, "").split(","):',
        (GESTURES + "test_who_wants_to_hear_no_more_of_it_hears_no_more_of_it_even_in_a_crisis",),
    ),
    Break(
        "who is silent in a crisis hears of no gesture",
        9,
        "flows/calendar/kinds.py",
        "return _ORDER_KEPT if KEPT in touchpoint.facts else",
        "return",
        (RELEASE + "test_a_gesture_that_a_crisis_keeps_a_place_for_goes_before_how_the_person_is",),
    ),
    Break(
        "in a crisis gestures take every place of the week",
        8,
        "flows/calendar/gestures.py",
        "_another_week(before, day)\n            before",
        "bool(day)\n            before",
        (GESTURES + "test_in_a_crisis_one_gesture_of_each_week_has_its_place_where_there_are_enough",),
    ),
    Break(
        "a heat wave is met with masks",
        9,
        "flows/calendar/gestures.py",
        "        case CrisisKind.HEAT:\n",
        "        case None:\n",
        (
            GESTURES
            + "test_in_a_heat_wave_gestures_against_heat_come_closer_and_nobody_is_asked_about_symptoms",
        ),
    ),
    Break(
        "a sudden closure asks everybody about symptoms",
        8,
        "flows/calendar/gestures.py",
        "    if crisis is CrisisKind.EPIDEMIC:\n",
        "    if known.lived.crisis:\n",
        (GESTURES + "test_a_sudden_closure_changes_no_gesture_and_asks_nobody_about_symptoms",),
    ),
    Break(
        "who is suspended is told that pay is on its way",
        7,
        "flows/calendar/pay.py",
        '        if not suspended(day):\n            yield Wanted("payday"',
        '        if day:\n            yield Wanted("payday"',
        ("tests/flows/calendar/test_pay.py::test_who_is_suspended_hears_nothing_of_pay",),
    ),
    Break(
        "the pathway of who never agreed never ends",
        7,
        "flows/calendar/redrawing.py",
        "    return midnight(end, known.hours.zone)",
        "    return None",
        (REDRAWING + "test_the_pathway_of_who_never_agreed_ends_on_its_day_as_well",),
    ),
    Break(
        "a question that has not left yet is asked twice",
        4,
        "flows/draft.py",
        'self.effects.append(TakeBack(self._asked_as(self.conversation.question), "asked_again"))',
        "pass",
        (
            "tests/flows/test_playing.py::test_a_question_that_waits_for_an_opening_and_is_asked_again_meanwhile_is_not_asked_twice",
        ),
    ),
    Break(
        "what follows a silence needs no place of the week",
        8,
        "flows/release.py",
        "        give_back(draft)\n        playing.enter(",
        "        playing.enter(",
        (
            RELEASE
            + "test_what_follows_a_silence_takes_a_place_of_the_week_and_leaves_it_to_what_matters_more",
        ),
    ),
    Break(
        "what waited behind a question of yesterday is forgotten",
        9,
        "flows/release.py",
        "    give_back(draft)\n    in_turn",
        "    in_turn",
        (
            RELEASE
            + "test_what_waited_behind_a_question_that_nobody_answered_is_not_lost_when_another_day_begins",
        ),
    ),
    Break(
        "who stays in touch hears of dates after the exit",
        7,
        "flows/calendar/drawing.py",
        "            yield from after_contract(known)\n",
        "            yield from contract_watch(known)\n",
        (WATCH + "test_after_the_exit_who_stays_hears_what_was_promised_and_of_no_date_that_may_be_false",),
    ),
    Break(
        "whether to stay in touch is asked when the exit is past",
        7,
        "flows/calendar/watch.py",
        "last_business_day(known.hours, end - timedelta(days=1))",
        "last_business_day(known.hours, end)",
        (WATCH + "test_whether_to_stay_in_touch_is_asked_on_the_last_open_day_on_which_it_may_still_be",),
    ),
    Break(
        "who wants nothing after the contract is written to until the exit is noted",
        7,
        "flows/calendar/drawing.py",
        "    last = min(last, last_day_wanted(known))\n",
        "",
        (
            WATCH
            + "test_who_wants_nothing_after_the_contract_hears_nothing_after_its_last_day_though_no_exit_is_noted",
        ),
    ),
)
