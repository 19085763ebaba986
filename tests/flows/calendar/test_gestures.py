"""Health gestures: one at a time, in turn, with the season, and never against the person's wish."""

import itertools
from dataclasses import replace
from datetime import date

import pytest

from flows.calendar.drawing import touchpoints_between
from flows.calendar.gestures import GESTURES, HEAT, REST_OF_THE_YEAR, WINTER
from flows.calendar.kinds import KEPT
from flows.crisis_kind import CrisisKind
from flows.pathway import Lived
from flows.reading import Misread
from flows.touchpoints import Touchpoint
from tests.harness.calendar import PAID, circumstances
from tests.harness.house import content, structure

NOVEMBER, LAST = date(2026, 11, 2), date(2027, 3, 31)


def of(kind: str, first: date = NOVEMBER, last: date = LAST, **more: object) -> list[Touchpoint]:
    known = circumstances(f"{first} 06:00", **more)  # type: ignore[arg-type]
    return [t for t in touchpoints_between(1, known, first, last) if t.kind == kind]


def shown(found: list[Touchpoint]) -> list[str]:
    return [t.facts["gesture"] for t in found]


def test_every_gesture_of_the_winter_has_its_turn_before_one_comes_again():
    for start in range(5):
        assert set(shown(of("gesture"))[start : start + 5]) == set(WINTER)


def test_a_gesture_comes_as_often_as_the_structure_says():
    found = of("gesture")
    gaps = {(b.due_at.date() - a.due_at.date()).days for a, b in itertools.pairwise(found)}
    assert 14 in gaps
    assert len(found) == 11


def test_a_question_is_asked_now_and_then_and_not_each_time():
    asked = [t.facts["quiz"] for t in of("gesture")]
    assert 2 <= asked.count("yes") <= 4


@pytest.mark.parametrize("of_the_year", [WINTER, REST_OF_THE_YEAR, HEAT, WINTER[:1]])
def test_each_gesture_is_told_plainly_and_asked_about_in_its_turn(of_the_year: tuple[str, ...]):
    named = PAID.replace("every_days: 14", "every_days: 7") + f"gestures: [{', '.join(of_the_year)}]\n"
    found = of("gesture", settings=named, last=date(2027, 12, 1))
    for quiz in ("yes", "no"):
        assert {t.facts["gesture"] for t in found if t.facts["quiz"] == quiz} == set(of_the_year)


def test_who_does_a_gesture_already_does_not_hear_of_it_while_there_are_others():
    assert "mask" not in shown(of("gesture", memory={"known_mask": "yes"}))


def test_who_does_them_all_hears_of_them_again():
    assert set(shown(of("gesture", memory={f"known_{name}": "yes" for name in WINTER}))) == set(WINTER)


def test_who_wants_to_hear_no_more_of_it_hears_no_more_of_it_even_in_a_crisis():
    assert of("gesture", memory={"Silenced": "gesture"}) == []
    assert of("symptoms", memory={"Silenced": "gesture"}, lived=Lived(crisis=CrisisKind.EPIDEMIC)) == []


def test_in_an_epidemic_gestures_come_closer_and_symptoms_are_asked_about():
    last = date(2026, 11, 22)
    calm, crisis = of("gesture", last=last), of("gesture", last=last, lived=Lived(crisis=CrisisKind.EPIDEMIC))
    assert (len(calm), len(crisis)) == (2, 7)
    assert of("symptoms", last=last) == []
    assert len(of("symptoms", last=last, lived=Lived(crisis=CrisisKind.EPIDEMIC))) == 3


def test_in_a_heat_wave_gestures_against_heat_come_closer_and_nobody_is_asked_about_symptoms():
    hot, first, last = Lived(crisis=CrisisKind.HEAT), date(2026, 7, 1), date(2026, 7, 31)
    found = shown(of("gesture", first, last, lived=hot))
    assert set(found) == set(HEAT)
    assert len(found) > 8
    own = PAID + "gestures: [mask, heat_water, heat_shade]\n"
    assert set(shown(of("gesture", first, last, lived=hot, settings=own))) == {"heat_water", "heat_shade"}
    assert of("symptoms", first, last, lived=hot) == []


@pytest.mark.parametrize("kind", [CrisisKind.EPIDEMIC, CrisisKind.HEAT])
def test_in_a_crisis_one_gesture_of_each_week_has_its_place_where_there_are_enough(kind: CrisisKind):
    crisis, last = Lived(crisis=kind), date(2026, 11, 29)
    kept = [t.due_at.isocalendar().week for t in of("gesture", last=last, lived=crisis) if KEPT in t.facts]
    assert kept == [45, 46, 47, 48]
    just_told = replace(crisis, anchors={"gesture": date(2026, 11, 2)})
    again = [
        t.due_at.isocalendar().week for t in of("gesture", last=last, lived=just_told) if KEPT in t.facts
    ]
    assert again == [46, 47, 48]
    assert not [t for t in of("gesture", last=last) if KEPT in t.facts]
    tight = PAID + "budget: {per_day: 1, per_week: 2}\n"
    assert not [t for t in of("gesture", last=last, lived=crisis, settings=tight) if KEPT in t.facts]


def test_in_an_epidemic_gestures_stop_a_virus_whatever_the_month():
    ill, first, last = Lived(crisis=CrisisKind.EPIDEMIC), date(2026, 7, 1), date(2026, 7, 31)
    assert set(shown(of("gesture", first, last, lived=ill))) == set(WINTER)
    own = PAID + "gestures: [mask, heat_water]\n"
    assert set(shown(of("gesture", first, last, lived=ill, settings=own))) == {"mask"}


def test_a_sudden_closure_changes_no_gesture_and_asks_nobody_about_symptoms():
    closed, last = Lived(crisis=CrisisKind.CLOSURE), date(2026, 11, 30)
    assert shown(of("gesture", last=last, lived=closed)) == shown(of("gesture", last=last))
    assert of("symptoms", last=last, lived=closed) == []


def test_nothing_is_said_of_heat_unless_the_structure_says_so():
    summer, end = date(2026, 6, 1), date(2026, 9, 1)
    assert not any(name.startswith("heat") for name in shown(of("gesture", summer, end)))
    hot = PAID + "gestures: [heat_water, heat_shade]\n"
    assert set(shown(of("gesture", summer, end, settings=hot))) == {"heat_water", "heat_shade"}


def test_a_structure_that_wants_them_in_some_months_only_hears_them_in_these():
    winter = PAID.replace("every_days: 14,", "every_days: 14, only: [1, 2],")
    assert {t.period[:7] for t in of("gesture", settings=winter)} == {"2027-01", "2027-02"}


def test_a_structure_that_wants_none_has_none():
    none = PAID.replace('  barrier_gestures: {every_days: 14, at: "11:00"}\n', "")
    assert of("gesture", settings=none) == []
    silent = PAID.replace("every_days: 14,", "every_days: 14, active: false,")
    assert of("gesture", settings=silent) == []


def test_a_gesture_that_there_is_not_is_refused_with_its_line():
    with pytest.raises(Misread) as refused:
        structure(PAID + "gestures:\n  - mask\n  - moustache\n")
    (mistake,) = refused.value.mistakes
    assert mistake.line == PAID.count("\n") + 3
    assert "moustache" in mistake.what
    assert "sick_stay" in mistake.what


def test_every_gesture_that_may_be_named_is_drawn_and_has_its_words_and_every_turn_is_one_of_them():
    playing = content().dialogues["gesture"].steps
    for name in GESTURES:
        assert playing[name].picture in content().pictures
    assert {*WINTER, *REST_OF_THE_YEAR, *HEAT, "sick_stay"} <= GESTURES
