"""A caseworker notes until when papers are good: from the person's card, with three taps or in writing. Promises 7, 11, 12."""

from dataclasses import replace
from datetime import date

import pytest

from flows.effects import LogContact
from flows.people import Consent
from tests.harness.talk import Talk

TUESDAY = "2026-12-08 10:00"


def at_her_card(now: str = TUESDAY) -> Talk:
    talk = Talk(now)
    talk.claire.commands("/personne diallo")
    talk.claire.presses("📅 Ses papiers")
    return talk


def logged(talk: Talk) -> list[LogContact]:
    return [one for one in talk.journal if one.kind == "paper_dated"]


def test_a_day_is_given_with_three_taps_from_the_card_of_a_person_and_she_is_told_nothing() -> None:
    talk = at_her_card()
    talk.claire.hears("Les papiers : Amina Diallo", "Aucune date de fin n’est notée.")
    for label in ("🪪 Titre de séjour", "2027", "mai", "12"):
        talk.claire.presses(label)
    assert "✅ Titre de séjour : 12 mai 2027." in talk.claire.shown
    assert "• Titre de séjour, 12 mai 2027" in talk.claire.shown
    assert talk.paper_days == {"residence_permit": date(2027, 5, 12)}
    talk.hears_nothing()


@pytest.mark.parametrize("words", ["12/05/2027", "12 mai 2027", "jusqu’au 12.5.27"])
def test_a_day_may_be_written(words: str) -> None:
    talk = at_her_card()
    talk.claire.presses("♿ RQTH, handicap")
    talk.claire.says(words)
    talk.claire.hears("12 mai 2027.", "Un message le rappellera à la personne avant cette date.")
    assert talk.paper_days == {"disability": date(2027, 5, 12)}
    talk.claire.says("12/05/2029")
    assert talk.paper_days == {"disability": date(2027, 5, 12)}, "words after it are no day any more"


def test_words_that_are_no_day_to_come_are_said_to_be_none_and_asked_again() -> None:
    talk = at_her_card()
    talk.claire.presses("📘 Passeport")
    for words in ("bientôt", "12/03/2019"):
        talk.claire.says(words)
        talk.claire.hears("Je ne lis pas de date à venir.")
    talk.claire.says("12/03/2028")
    assert talk.paper_days == {"passport": date(2028, 3, 12)}


def test_a_day_written_on_another_day_is_taken_for_none() -> None:
    talk = at_her_card()
    talk.claire.presses("📘 Passeport")
    talk.at("2026-12-09 10:00")
    talk.claire.says("12/03/2028")
    assert talk.paper_days == {}


def test_what_she_noted_herself_is_seen_changed_and_taken_away() -> None:
    talk = Talk(TUESDAY)
    talk.has_paper("passport", "2027-03-12")
    talk.claire.commands("/personne diallo")
    talk.claire.presses("📅 Ses papiers")
    talk.claire.hears("• Passeport, 12 mars 2027")
    talk.claire.presses("📘 Passeport")
    assert "Notée : 12 mars 2027." in talk.claire.shown
    talk.claire.presses("Ne plus suivre ce papier")
    assert "Passeport : plus de date, plus de rappel." in talk.claire.shown
    assert talk.paper_days == {}
    talk.hears_nothing()


def test_a_wrong_tap_is_taken_back_and_the_list_is_one_tap_away() -> None:
    talk = at_her_card()
    for label in ("📘 Passeport", "2028", "◀️ Corriger", "2027", "mars", "5"):
        talk.claire.presses(label)
    assert talk.paper_days == {"passport": date(2027, 3, 5)}
    talk.claire.presses("📘 Passeport")
    talk.claire.presses("↩️ Ses papiers")
    talk.claire.says("12/03/2028")
    assert talk.paper_days == {"passport": date(2027, 3, 5)}


def test_the_journal_says_that_it_was_done_and_by_whom_and_not_which_paper() -> None:
    talk = at_her_card()
    talk.claire.presses("♿ RQTH, handicap")
    talk.claire.says("12/05/2027")
    (line,) = logged(talk)
    assert (line.caseworker_id, line.medium, line.note) == (talk.claire.id, "desk", "")


@pytest.mark.parametrize(
    ("day", "consent", "said"),
    [
        ("20/12/2026", Consent.GIVEN, "aucun rappel n’arriverait à temps"),
        ("20/12/2028", Consent.GIVEN, "Un message le rappellera"),
        ("20/12/2028", Consent.STOPPED, "Pas de message de rappel"),
    ],
)
def test_the_caseworker_knows_whether_a_reminder_will_come(day: str, consent: Consent, said: str) -> None:
    talk = at_her_card()
    talk.person = replace(talk.person, consent=consent)
    talk.claire.presses("📘 Passeport")
    talk.claire.says(day)
    talk.claire.hears(said)


@pytest.mark.parametrize("consent", [Consent.GIVEN, Consent.REFUSED])
def test_the_caseworker_hears_at_once_that_it_is_time_to_ask_for_the_paper_anew(consent: Consent) -> None:
    talk = at_her_card()
    talk.person = replace(talk.person, consent=consent)
    for words, now in (("08/04/2027", True), ("09/04/2027", False)):
        talk.claire.presses("🪪 Titre de séjour")
        talk.claire.says(words)
        assert ("C’est le moment de faire la demande : parlez-en ensemble." in talk.claire.heard) == now


@pytest.mark.parametrize(
    "data",
    ["pd:1:passport:y1999", "pd:1:passport:y2027:m13", "pd:1:nothing", "pd:1", "pd::passport", "pd:1:passport:y2027:m3:d5:d6",
     "pd:²:passport", "pd:1:passport:forget", "pd:1:passport:later:y2031", "pd:1:passport:y2027:later"],
)  # fmt: skip
def test_a_forged_button_notes_nothing(data: str) -> None:
    talk = at_her_card()
    talk.claire.sends_press(data)
    assert talk.paper_days == {}
    assert logged(talk) == []


def test_in_a_group_nothing_of_it_is_shown() -> None:
    talk = at_her_card()
    before = len(talk.team.chat.messages), len(talk.claire.chat.messages)
    talk.claire.sends_press("pd:1:show", in_group=True)
    assert (len(talk.team.chat.messages), len(talk.claire.chat.messages)) == before
