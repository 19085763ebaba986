"""Help lines: whom to turn to comes from the one dated table, and fits what is the matter."""

from datetime import timedelta

import pytest

from flows.answering import WATCHED
from flows.effects import Say
from flows.flags import CATEGORIES, Level
from flows.helplines import FIRST_TEXT, orientation, too_old
from flows.phone_numbers import phone_numbers
from tests.flows.test_signals import after, read_by_amina
from tests.harness.house import content, flag

TABLE = content().helplines
DIGITS = {"".join(filter(str.isdigit, number)): line for number, line in TABLE.items()}
ORIENTED = [category for category in CATEGORIES if orientation(TABLE, [category])]


def test_most_troubles_have_a_line_to_turn_to():
    assert set(CATEGORIES) - set(ORIENTED) == {"health", "dropout", "help"}


@pytest.mark.parametrize("category", ORIENTED)
def test_a_high_sign_is_answered_with_a_line_for_just_that(category: str):
    heard = read_by_amina(after((category, Level.HIGH))).replace("\u00a0", " ")
    found = orientation(TABLE, [category])
    assert found is not None
    assert found[1].number in heard
    assert category in found[1].answers
    assert not found[1].emergency


@pytest.mark.parametrize("number", TABLE)
def test_what_a_line_is_for_is_said_in_every_language(number: str):
    assert set(TABLE[number].label) == set(content().words.languages)


@pytest.mark.parametrize(("category", "key"), FIRST_TEXT.items())
@pytest.mark.parametrize("language", content().words.languages)
def test_what_is_said_first_in_mortal_danger_gives_numbers_for_that_danger_only(
    category: str, key: str, language: str
):
    numbers = phone_numbers(content().words.text(language, "house", key), language)
    assert numbers
    assert all(category in DIGITS[number].answers and DIGITS[number].always for number in numbers)


@pytest.mark.parametrize("category", WATCHED)
def test_where_somebody_may_read_along_the_line_has_no_name(category: str):
    heard = read_by_amina(after((category, Level.HIGH)))
    assert not [line for line in TABLE.values() if line.label_in("fr") in heard]
    assert any(number in heard for number in TABLE)


def test_the_line_is_given_once_for_one_trouble_and_again_for_another():
    open_flag = flag(categories=("housing",), level=Level.HIGH)
    again = read_by_amina(after(("housing", Level.HIGH), open_flags=(open_flag,)))
    assert "115" not in again
    worse = flag(categories=("housing",), level=Level.MEDIUM)
    assert "115" in read_by_amina(after(("housing", Level.HIGH), open_flags=(worse,)))
    other = after(("rights", Level.HIGH), ("housing", Level.HIGH), open_flags=(open_flag,))
    assert "3039" in read_by_amina(other)


def test_a_medium_sign_sends_nobody_elsewhere():
    effects = after(("distress", Level.MEDIUM))
    assert any(isinstance(effect, Say) for effect in effects)
    assert not phone_numbers(read_by_amina(effects))


def test_where_a_child_is_beaten_the_line_for_children_comes_first():
    heard = read_by_amina(after(("violence", Level.HIGH), ("child", Level.HIGH)))
    assert "119" in heard
    assert "3919" not in heard


def test_a_number_that_nobody_verified_for_a_year_may_not_be_given_any_more():
    newest = max(line.checked_on for line in TABLE.values())
    assert too_old(TABLE, newest) == ()
    assert set(too_old(TABLE, newest + timedelta(days=366))) == set(TABLE)
