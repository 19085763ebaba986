"""Breaks of what people learn, and of what a team answers for everybody."""

from tests.mutants.one_break import Break

LESSONS = "tests/flows/test_lessons.py::"

LEARNING = (
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

BREAKS = LEARNING
