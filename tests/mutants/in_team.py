"""Breaks of what people learn, and of what a team answers for everybody."""

from tests.mutants.one_break import Break

LESSONS = "tests/flows/test_lessons.py::"
OFFERING = "tests/flows/faq/test_offering.py::"
WRITING = "tests/flows/faq/test_writing.py::"
FAQ = "tests/storage/test_storage_faq.py::"

LEARNING = (
    Break(
        "the alerts are listed in front of everybody",
        11,
        "flows/desk.py",
        "    if situation.in_group:\n        return told_in_group(situation, event, now)\n",
        "    if situation.in_group and event != CommandGiven('alertes'):\n        return told_in_group(situation, event, now)\n",
        ("tests/flows/test_point.py",),
    ),
    Break(
        "who answers somebody in danger is asked for an answer for everybody",
        5,
        "flows/faq/writing.py",
        "or in_danger:",
        ":",
        (
            "tests/flows/faq/test_writing.py::test_who_answers_somebody_in_danger_is_not_asked_about_it_until_the_danger_is_over",
        ),
    ),
    Break(
        "all lessons share one place",
        7,
        "flows/patterns.py",
        'return f"{name.removesuffix(EACH)}_{one}" if name.endswith(EACH) else name',
        "return name.removesuffix(EACH)",
        (LESSONS + "test_who_leaves_a_lesson_and_comes_back_goes_on_where_they_were",),
    ),
    Break(
        "a lesson that was finished carries no tick",
        7,
        "flows/dialogues/lesson.yaml",
        'keep: {lesson_done_each: "yes", lesson_at_each: ""}',
        'keep: {lesson_at_each: ""}',
        (LESSONS + "test_what_was_finished_is_ticked_in_the_list_and_begins_again_when_it_is_opened_again",),
    ),
)

ANSWERING = (
    Break(
        "an answer past its review is offered all the same",
        7,
        "flows/faq/entry.py",
        "return self.state is EntryState.PUBLISHED and now < self.review_at",
        "return self.state is EntryState.PUBLISHED",
        (OFFERING + "test_an_answer_past_its_review_is_offered_to_nobody_not_even_by_an_old_button",),
    ),
    Break(
        "nobody is warned that an answer for everybody names somebody",
        12,
        "flows/faq/checking.py",
        'named = [word for word in re.findall(r"[^\\W\\d_]+", text) if plain(word) in parts]',
        "named: list[str] = []",
        (WRITING + "test_the_name_of_somebody_who_is_followed_is_shown_before_it_is_published",),
    ),
    Break(
        "an answer of one structure is shown in another",
        11,
        "storage/faq.py",
        'ENTRIES = select(faq_entries, HELPED).where(faq_entries.c.structure_id == bindparam("house"))',
        'ENTRIES = select(faq_entries, HELPED).where(faq_entries.c.structure_id >= bindparam("house"))',
        (FAQ + "test_an_answer_is_there_for_who_writes_or_presses_one_and_for_nobody_of_another_structure",),
    ),
)

SHARING = (
    Break(
        "people see what no lead has let in",
        11,
        "flows/resources/resource.py",
        "return self.state is ResourceState.APPROVED",
        "return self.state is not ResourceState.WITHDRAWN",
        (
            "tests/flows/resources/test_browsing.py::test_what_waits_for_a_lead_or_is_withdrawn_is_shown_to_nobody",
        ),
    ),
)

BREAKS = (*LEARNING, *ANSWERING, *SHARING)
