"""The photo of the hours sheet is taken as long as it is expected, and asked for again where nobody could read it. Promise 3."""

import pytest

from flows.documents.document import Document
from flows.documents.readable import to_be_looked_at
from flows.events import PictureMeasured
from tests.harness.house import house
from tests.harness.talk import Talk

PAY = house(pay_contact="Karim")
FRIDAY, MONDAY = "2026-12-11 10:00", "2026-12-14 10:00"
# Five days after the last day, and the day after.
LAST, TOO_LATE = "2026-12-16 10:00", "2026-12-17 10:00"
ASKED = "C’est votre relevé d’heures ?"


def asked(*labels: str) -> Talk:
    """Amina is asked for her sheet on its last day, a Friday, and answers."""
    talk = Talk(FRIDAY, house_of=PAY)
    talk.touchpoint_due("hours_sheet", due_on="2026-12-11")
    for label in labels:
        talk.presses(label)
    return talk


def photographs_it(talk: Talk) -> None:
    talk.sends("photo", file_id="SHEET")
    talk.karim.sees("Amina Diallo", "relevé d’heures (vendredi 11 décembre)")
    assert talk.karim.last.say.piece == ("photo", "SHEET")
    talk.claire.sees_nothing()
    talk.hears("La photo est gardée pour Karim.")


def seen_as(talk: Talk, number: int, brightness: float) -> None:
    talk.turn(talk.situation(), PictureMeasured(number, side=960, brightness=brightness, sharpness=600.0))


@pytest.mark.parametrize(
    "labels", [("Pas encore",), ("J’envoie une photo", "Plus tard"), ("J’ai besoin d’aide", "Plus tard")]
)
@pytest.mark.parametrize("moment", [MONDAY, LAST])
def test_who_had_not_handed_it_in_yet_photographs_it_days_later_and_it_goes_to_who_handles_pay(
    labels: tuple[str, ...], moment: str
) -> None:
    talk = asked(*labels)
    talk.at(moment)
    photographs_it(talk)
    assert [line.kind for line in talk.journal].count("hours_sheet_sent") == 1
    assert [(one.kind, one.file_id) for one in talk.documents.values()] == [("hours_sheet", "SHEET")]


def test_so_does_the_photo_of_who_did_not_answer_in_time() -> None:
    talk = asked()
    talk.no_answer()
    talk.at(MONDAY)
    photographs_it(talk)


def test_while_something_else_is_asked_it_goes_there_as_well_and_the_question_is_asked_again() -> None:
    talk = asked("Pas encore")
    talk.at(MONDAY)
    talk.touchpoint_due("advance")
    photographs_it(talk)
    assert talk.conversation.open
    talk.presses("Non, merci")
    assert talk.step == ""


def test_a_few_days_after_its_last_day_a_photo_is_any_photo_again() -> None:
    talk = asked("Pas encore")
    talk.at(TOO_LATE)
    talk.sends("photo", file_id="LETTER")
    talk.karim.sees_nothing()
    talk.claire.sees("envoie une photo")
    talk.hears("C’est une lettre difficile à comprendre ?")


def test_who_was_never_asked_for_a_sheet_is_asked_of_none() -> None:
    talk = Talk(FRIDAY, house_of=PAY)
    talk.sends("photo")
    talk.hears_nothing_of(ASKED)
    talk.karim.sees_nothing()


# Where it may be something else


@pytest.mark.parametrize(
    ("label", "kind", "caption"),
    [
        ("Pas encore", "photo", "une lettre de la CAF"),
        ("Pas encore", "document", ""),
        ("Oui, c’est fait", "photo", ""),
    ],
)
def test_where_it_may_be_something_else_it_goes_where_any_photo_goes_and_one_tap_says_what_it_is(
    label: str, kind: str, caption: str
) -> None:
    talk = asked(label)
    talk.at(MONDAY)
    talk.sends(kind, caption, file_id="PIECE")  # type: ignore[arg-type]
    talk.hears(ASKED)
    assert talk.last.labels == ("✅ Oui", "❓ Que veut cette lettre ?", "✋ Non, autre chose")
    talk.claire.sees("Amina Diallo")
    talk.karim.sees_nothing()
    talk.presses("Oui")
    talk.karim.sees("relevé d’heures (vendredi 11 décembre)")
    assert talk.karim.last.say.piece == (kind, "PIECE")
    talk.hears("La photo est gardée pour Karim.")
    assert [one.kind for one in talk.documents.values()] == ["hours_sheet"]
    assert "hours_sheet_sent" in [line.kind for line in talk.journal]


def test_the_second_page_is_asked_about_and_not_lost_among_the_letters() -> None:
    talk = asked()
    talk.sends("photo", file_id="PAGE-1")
    talk.sends("photo", file_id="PAGE-2")
    talk.hears(ASKED)
    talk.presses("Oui")
    assert talk.karim.last.say.piece == ("photo", "PAGE-2")
    assert [one.file_id for one in talk.documents.values()] == ["PAGE-1", "PAGE-2"]


def test_tapped_twice_it_is_passed_on_once() -> None:
    talk = asked("Oui, c’est fait")
    talk.sends("photo")
    (number,) = talk.documents
    talk.presses_data(f"o:sheet_photo:{number}", 1)
    talk.karim.sees("relevé d’heures")
    talk.presses_data(f"o:sheet_photo:{number}", 1)
    talk.karim.sees_nothing()
    talk.hears("La photo est gardée pour Karim.")


def test_what_is_no_sheet_goes_to_nobody_else() -> None:
    talk = asked("Oui, c’est fait")
    talk.sends("photo")
    talk.presses("Non, autre chose")
    talk.karim.sees_nothing()
    talk.hears("La photo est gardée comme elle est.")


def test_a_letter_that_is_no_sheet_is_explained_with_one_tap() -> None:
    talk = asked("Oui, c’est fait")
    talk.sends("photo")
    talk.presses("Que veut cette lettre")
    assert talk.errand.topic == "letter"


def test_what_is_deleted_meanwhile_is_said_to_be_gone() -> None:
    talk = asked("Oui, c’est fait")
    talk.sends("photo")
    talk.documents.clear()
    talk.presses("Oui")
    talk.hears("Ce document est déjà effacé.")
    talk.karim.sees_nothing()


# Whether it can be read


def test_a_photo_of_the_sheet_is_looked_at_and_a_file_is_not() -> None:
    at = Talk(FRIDAY).now
    assert to_be_looked_at(Document(1, "hours_sheet", "photo", "x", at))
    assert not to_be_looked_at(Document(1, "hours_sheet", "document", "x", at))


@pytest.mark.parametrize("labels", [(), ("J’envoie une photo",), ("Pas encore",)])
def test_a_dark_photo_of_the_sheet_is_asked_for_again_and_the_new_one_reaches_who_has_the_first(
    labels: tuple[str, ...],
) -> None:
    talk = asked(*labels)
    talk.sends("photo", file_id="DARK")
    (number,) = talk.documents
    seen_as(talk, number, brightness=40.0)
    talk.hears("La photo est un peu sombre.")
    talk.presses("Reprendre la photo")
    talk.sends("photo", file_id="CLEAR")
    talk.karim.sees("relevé d’heures (vendredi 11 décembre)")
    assert talk.karim.last.say.piece == ("photo", "CLEAR")
    assert [(one.kind, one.file_id) for one in talk.documents.values()] == [("hours_sheet", "CLEAR")]
    talk.claire.sees_nothing()


def test_what_was_taken_for_the_sheet_with_one_tap_is_looked_at_from_then_on() -> None:
    talk = asked("Oui, c’est fait")
    talk.sends("photo")
    talk.presses("Oui")
    (document,) = talk.documents.values()
    assert to_be_looked_at(document)
    assert document.looked_at is None
