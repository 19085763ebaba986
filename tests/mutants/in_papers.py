"""Breaks of dossiers, documents, letters and papers that end."""

from tests.mutants.one_break import Break

GATHERING = "tests/flows/dossiers/test_gathering.py::"
PAPERS = "tests/flows/calendar/test_papers.py::"
PLAYING = "tests/flows/test_playing.py::"
ROWS = "tests/storage/test_storage_papers.py::"
APART = "tests/storage/test_storage_kept_apart.py::"
ON_PATHWAY = "tests/flows/test_pathway_desk.py::"
AT_DESK = "tests/flows/dossiers/test_desk.py::"
SEALED = "tests/storage/test_storage_sealed_papers.py::"
SHEETS = "tests/flows/documents/test_hours_sheets.py::"

BREAKS = (
    Break(
        "a dossier left is taken up again at its beginning",
        4,
        "flows/dossiers/gathering.py",
        'ahead = asked if order == "again" else asked[index + 1 :]',
        "ahead = asked",
        (GATHERING + "test_days_later_it_goes_on_exactly_where_she_left_it",),
    ),
    Break(
        "a dossier handed over hides what is missing",
        5,
        "flows/dossiers/gathering.py",
        "missing=named(missing(content, dossier)),",
        "missing=named(()),",
        (
            GATHERING
            + "test_handed_to_a_human_the_card_says_what_is_there_and_what_is_missing_and_the_pictures_go_along",
        ),
    ),
    Break(
        "a paper that ends is told of on the day when it ends",
        9,
        "flows/calendar/papers.py",
        "yield Wanted(PAPER_END, period, months_before(until, months), facts)",
        "yield Wanted(PAPER_END, period, until, facts)",
        (PAPERS + "test_a_residence_permit_is_told_of_four_two_and_one_month_before_its_end",),
    ),
    Break(
        "who wants one document forgotten loses those that came after",
        12,
        "storage/documents.py",
        'documents.c.number == bindparam("which")\n)',
        'documents.c.number >= bindparam("which")\n)',
        (ROWS + "test_a_document_that_is_forgotten_leaves_no_row_and_the_others_stay",),
    ),
    Break(
        "a question that waits for an opening is asked again meanwhile, and then once more",
        4,
        "flows/playing.py",
        "if draft.conversation.open and below:",
        "if False:",
        (
            PLAYING
            + "test_a_question_that_waits_for_an_opening_and_is_asked_again_meanwhile_is_not_asked_twice",
        ),
    ),
    Break(
        "a picture is found fault with however good it is",
        7,
        "flows/documents/readable.py",
        "if figures.brightness < least.brightness_min:",
        "if figures.brightness > least.brightness_min:",
        ("tests/flows/documents/test_photographs.py::test_of_a_good_picture_nothing_is_said",),
    ),
    Break(
        "a touchpoint says which paper it is about",
        12,
        "flows/calendar/papers.py",
        'facts = {EXPIRY: str(expiry.number), "until_on": until.isoformat()}',
        'facts = {EXPIRY: str(expiry.number), "paper": expiry.paper, "until_on": until.isoformat()}',
        (SEALED + "test_nothing_in_the_file_says_which_papers_somebody_has",),
    ),
    Break(
        "what a card of help was asked is kept in clear",
        12,
        "storage/conversations.py",
        'said = dict.fromkeys(said, "")',
        "pass",
        (SEALED + "test_nothing_in_the_file_says_which_papers_somebody_has",),
    ),
    Break(
        "the papers of another structure's person can be seen and dated",
        11,
        "storage/people.py",
        "if found is not None and found[0] == structure_id else None",
        "if found is not None else None",
        (APART + "test_the_papers_of_a_person_are_seen_and_dated_in_their_own_structure_alone",),
    ),
    Break(
        "the pathway of another structure's person can be seen and changed",
        11,
        "storage/people.py",
        "if found is not None and found[0] == structure_id else None",
        "if found is not None else None",
        (APART + "test_the_pathway_of_a_person_is_seen_and_noted_in_their_own_structure_alone",),
    ),
    Break(
        "a pathway is noted in a group",
        11,
        "flows/pathway_desk.py",
        "if named is None or about is None or situation.in_group:",
        "if named is None or about is None:",
        (ON_PATHWAY + "test_nothing_of_it_is_done_in_a_group",),
    ),
    Break(
        "an exit is noted at the first tap",
        9,
        "flows/pathway_desk.py",
        'case ("exit", "yes") if not exited:',
        'case ("exit", *_) if not exited:',
        (ON_PATHWAY + "test_an_exit_is_asked_twice_and_can_be_undone",),
    ),
    Break(
        "who comes back is still suspended on that day",
        9,
        "flows/pathway_desk.py",
        '{"suspended_until": today - timedelta(days=1)}',
        '{"suspended_until": today}',
        (
            ON_PATHWAY
            + "test_who_comes_back_is_back_the_same_day_and_the_reason_stays_for_the_words_of_the_return",
        ),
    ),
    Break(
        "a day written at the desk long after it was asked for is taken for one",
        11,
        "flows/dossiers/desk.py",
        'if not situation.desk[DESK].endswith(f":{today}"):',
        "if False:",
        (AT_DESK + "test_a_day_written_on_another_day_is_taken_for_none",),
    ),
    Break(
        "a file that was migrated still holds what was in clear",
        12,
        "storage/schema.py",
        'if state == "older":',
        'if state == "absent":',
        (SEALED + "test_once_migrated_nothing_is_left_in_the_file_of_what_was_in_clear",),
    ),
    Break(
        "a sheet that comes later is any photo",
        3,
        "flows/documents/hours_sheets.py",
        '    bare = piece.kind == "photo" and not piece.caption.strip()\n',
        "    bare = False\n",
        (SHEETS + "test_so_does_the_photo_of_who_did_not_answer_in_time",),
    ),
    Break(
        "a sheet is expected for ever",
        3,
        "flows/documents/hours_sheets.py",
        "draft.today <= date.fromisoformat(last_day) + DAYS_AFTER",
        "True",
        (SHEETS + "test_a_few_days_after_its_last_day_a_photo_is_any_photo_again",),
    ),
    Break(
        "nobody looks at whether a sheet can be read",
        3,
        "flows/documents/readable.py",
        " in {LETTER, SHEET}",
        " == LETTER",
        (SHEETS + "test_a_photo_of_the_sheet_is_looked_at_and_a_file_is_not",),
    ),
)
