"""By what somebody is recognised, and by what not."""

import pytest

from flows.erasure import Traces, notes_of

AMINA = Traces(
    12, "Amina", "O'Brien", "06 39 98 12 34", 5912345,
    marks=frozenset({"f0ca"}), notes=notes_of(["vue", "Elle dort chez sa sœur."]), others=frozenset({"Boris Kovac"}),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "<b>Amina O&#x27;Brien</b> répond",
        "O’BRIEN, amina",
        "appelez le +33 6 39 98 12 34",
        "tel 0639981234.",
        "chat 5912345",
        "f:f0ca:take",
        "vue",
        "noté : Elle dort chez sa sœur.",
    ],
)
def test_what_can_be_about_nobody_else_is_recognised(text: str) -> None:
    assert AMINA.surely_in(text)
    assert AMINA.perhaps_in(text)


@pytest.mark.parametrize("text", ["/ecrire amina demain", "M. O'Brien", "Signalement : A. O."])
def test_one_name_or_initials_may_be_about_them(text: str) -> None:
    assert AMINA.perhaps_in(text)
    assert not AMINA.surely_in(text)


@pytest.mark.parametrize("text", ["Aminata Traoré", "une vue de la gare", "Boris Kovac", "le 15", "12", ""])
def test_what_is_about_others_is_left(text: str) -> None:
    assert not AMINA.perhaps_in(text)


@pytest.mark.parametrize(
    "data", ["p:12:2026-03-03:card", "pd:12:show", "at:new:12:travel", "k:12:write", "f:f0ca:take"]
)
def test_a_button_that_acts_on_them_is_recognised(data: str) -> None:
    assert AMINA.carried_by(data)


@pytest.mark.parametrize(
    "data", ["p:120:2026-03-03:card", "q:12:yes", "f:aaaa:take", "at:new:1:travel", "a:d:12", ""]
)
def test_a_button_that_does_not_is_left(data: str) -> None:
    assert not AMINA.carried_by(data)


def test_only_lines_about_them_are_taken_out() -> None:
    assert AMINA.lines_without("À voir :\n1. Amina O'Brien\n2. Boris Kovac") == "À voir :\n2. Boris Kovac"
    assert AMINA.others_in("2. Boris Kovac")
    assert not AMINA.others_in("À voir :")


def test_a_text_for_everybody_loses_their_name_and_numbers() -> None:
    assert AMINA.masked("Comme amina o'brien (06 39 98 12 34)") == "Comme … (…)"
    assert AMINA.masked("Comme Amïna O'Brien") == "…", "written otherwise, none of it is kept"
    assert AMINA.masked("Demandez à la CAF.") == "Demandez à la CAF."


def test_who_has_one_name_only_is_not_looked_for_in_what_is_for_everybody() -> None:
    rose = Traces(3, "Rose", "")
    assert rose.masked("une robe rose") == "une robe rose"
    assert rose.perhaps_in("Rose a écrit")
