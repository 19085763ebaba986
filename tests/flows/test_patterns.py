"""A pattern stands for dialogues that are alike; what each calls its own is nobody else's."""

from flows.dialogue import read_dialogue
from flows.patterns import made_of

PATTERN = """\
dialogue: lesson
version: 3
each: [bread, salt]
steps:
  begun:
    when:
      - {if: {at_each: [two], kind: long}, next: two}
      - {next: one}
  one:
    ask: one
    choices:
      - {id: more, next: two}
  two:
    keep: {at_each: two, seen: "yes"}
    say: two
    picture: badge_each
    next: end
"""


def test_what_a_dialogue_of_a_pattern_keeps_asks_for_and_shows_under_each_is_its_own():
    bread, salt = made_of(read_dialogue(PATTERN, "lesson.yaml"))
    assert (bread.name, salt.name) == ("lesson_bread", "lesson_salt")
    assert bread.steps["two"].keep == {"at_bread": "two", "seen": "yes"}
    assert salt.steps["two"].keep == {"at_salt": "two", "seen": "yes"}
    assert [step.steps["two"].picture for step in (bread, salt)] == ["badge_bread", "badge_salt"]
    assert salt.steps["begun"].when is not None
    assert salt.steps["begun"].when[0].condition == {"at_salt": ["two"], "kind": "long"}
    assert salt.steps["one"].when is None


def test_a_dialogue_that_is_no_pattern_is_itself():
    alone = read_dialogue(PATTERN.replace("each: [bread, salt]\n", ""), "lesson.yaml")
    assert made_of(alone) == (alone,)
