"""The days on which papers end: given with three taps or in words, told of in time, and never once it is done. Promises 7, 9."""

from dataclasses import replace
from datetime import date

import pytest

from flows.availability import Hours
from flows.calendar.drawing import touchpoints_between
from flows.calendar.wanted import Circumstances
from flows.people import Consent
from flows.touchpoints import TouchpointState
from tests.harness.talk import Talk

TUESDAY = "2026-12-08 10:00"


def asked_until(paper: str = "Titre de séjour", now: str = TUESDAY) -> Talk:
    """Amina is asked until when a paper of hers is good."""
    talk = Talk(now)
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Date de fin de mes papiers")
    talk.presses(paper)
    return talk


def told(paper: str = "residence_permit", until: str = "2027-04-30") -> Talk:
    talk = Talk(TUESDAY)
    talk.has_paper(paper, until)
    talk.touchpoint_due("paper_end", expiry="1", until_on=until)
    return talk


def test_a_day_is_picked_with_three_taps_and_the_question_stays_the_same_one() -> None:
    talk = asked_until()
    question = talk.conversation.question
    talk.presses("2028")
    talk.presses("février")
    assert talk.conversation.question == question
    assert "29" in talk.last.labels
    talk.presses("29")
    assert talk.paper_days == {"residence_permit": date(2028, 2, 29)}
    talk.hears("Titre de séjour : 29 février 2028.", "Je vous en parle avant cette date.")


def test_a_wrong_tap_is_taken_back() -> None:
    talk = asked_until()
    talk.presses("2028")
    talk.presses("◀️ Corriger")
    talk.presses("2027")
    talk.presses("mars")
    talk.presses("5")
    assert talk.paper_days == {"residence_permit": date(2027, 3, 5)}


def test_four_years_are_shown_and_the_others_one_tap_further() -> None:
    talk = asked_until("Passeport")
    years = [label for label in talk.last.labels if label.isdigit()]
    assert years == ["2026", "2027", "2028", "2029"]
    talk.presses("Plus tard")
    years = [label for label in talk.last.labels if label.isdigit()]
    assert years == [str(year) for year in range(2030, 2038)]
    talk.presses("◀️ Corriger")
    talk.presses("Plus tard")
    talk.presses("2034")
    talk.presses("mars")
    talk.presses("5")
    assert talk.paper_days == {"passport": date(2034, 3, 5)}


def test_no_day_that_is_past_is_offered() -> None:
    talk = asked_until()
    talk.presses("2026")
    assert talk.last.labels[:2] == ("décembre", "◀️ Corriger")
    talk.presses("décembre")
    assert talk.last.labels[0] == "8"


def test_a_forged_or_old_day_picks_nothing() -> None:
    talk = asked_until()
    question = talk.conversation.question
    for choice in ("d5", "y1999", "m13", "dx", "y"):
        talk.presses_data(f"q:{question}:{choice}", 1)
    assert talk.paper_days == {}


@pytest.mark.parametrize("words", ["12/03/2028", "12 mars 2028", "le 12.3.28", "2028-03-12", "12 MARS 2028"])
def test_a_day_may_be_written_as_people_write_it(words: str) -> None:
    talk = asked_until()
    talk.says(words)
    assert talk.paper_days == {"residence_permit": date(2028, 3, 12)}
    talk.claire.sees_nothing()


@pytest.mark.parametrize("words", ["je ne sais pas", "31/02/2028", "12/03/2019", "5"])
def test_words_that_are_no_day_go_to_a_human_and_the_question_is_asked_again(words: str) -> None:
    talk = asked_until()
    talk.says(words)
    assert talk.paper_days == {}
    talk.claire.sees(words)
    talk.hears("quelle date de fin ?")


@pytest.mark.parametrize("day", ["20 décembre 2026", "8 avril 2027"])
def test_where_it_is_time_to_ask_for_the_paper_anew_she_hears_so_at_once_and_is_helped(day: str) -> None:
    talk = asked_until()
    talk.says(day)
    talk.hears(f"C’est noté. Titre de séjour : {day}.", "C’est le moment de faire la demande.")
    talk.presses("J’ai besoin d’aide")
    talk.claire.sees("papier à renouveler (Titre de séjour")


def settled(talk: Talk) -> tuple[TouchpointState, str]:
    """What became of the newest touchpoint, and why."""
    _, state, why = talk.touchpoints[max(talk.touchpoints)]
    return state, why


def test_what_she_hears_on_giving_a_date_is_not_told_again_that_day() -> None:
    talk = asked_until()
    talk.says("8 février 2027")
    talk.hears("C’est le moment de faire la demande.")
    known = Circumstances(
        talk.house.structure, Hours.of(talk.house.structure), talk.now, expiries=talk.expiries
    )
    called_for = touchpoints_between(talk.person.id, known, known.today, known.today)
    (same_day,) = [one for one in called_for if one.kind == "paper_end"]
    talk.touchpoint_due("paper_end", **same_day.facts)
    talk.hears_nothing_of("Un papier finit bientôt.")
    assert settled(talk) == (TouchpointState.MERGED, "with:paper_dates")


def test_what_comes_that_day_beside_the_reminder_that_was_told_is_said_alone() -> None:
    talk = asked_until()
    talk.says("8 février 2027")
    talk.presses("Non, merci")
    talk.touchpoint_due("dossier_day", "paper_end", expiry="1", until_on="2027-02-08")
    talk.hears_nothing_of("Un papier finit bientôt.")
    assert settled(talk) == (TouchpointState.MERGED, "with:paper_dates")


@pytest.mark.parametrize(
    ("day", "until"), [("2027-01-08 10:00", "2027-02-08"), ("2026-12-08 15:00", "2027-04-08")]
)
def test_another_day_and_another_date_are_told_all_the_same(day: str, until: str) -> None:
    talk = asked_until()
    talk.says("8 février 2027")
    talk.presses("Non, merci")
    talk.at(day)
    if until != "2027-02-08":
        talk.has_paper("residence_permit", until)
    talk.touchpoint_due("paper_end", expiry="1", until_on=until)
    talk.hears("Un papier finit bientôt.")
    assert settled(talk) == (TouchpointState.RELEASED, "due")


def test_once_the_paper_is_forgotten_no_date_of_it_is_left() -> None:
    talk = asked_until()
    talk.says("8 février 2027")
    assert "2027-02-08" in str(talk.person.memory)
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Date de fin de mes papiers")
    talk.presses("Titre de séjour")
    talk.presses("Ne plus me le rappeler")
    assert "2027-02-08" not in str(talk.person.memory)


def test_who_wants_no_reminder_hears_that_it_is_time_all_the_same() -> None:
    talk = asked_until()
    talk.person = replace(talk.person, consent=Consent.REFUSED)
    talk.says("20 février 2027")
    talk.hears("C’est le moment de faire la demande.")


def test_before_it_is_time_nothing_presses() -> None:
    talk = asked_until()
    talk.says("9 avril 2027")
    talk.hears("Je vous en parle avant cette date.")
    talk.hears_nothing_of("C’est le moment")


@pytest.mark.parametrize(
    ("paper", "card"),
    [
        ("Titre de séjour", "guide_residence_permit"),
        ("Aide pour la santé", "guide_health_cover"),
        ("RQTH", "guide_disability"),
        ("Passeport", None),
    ],
)
def test_the_card_of_the_paper_is_one_tap_away_when_it_is_time(paper: str, card: str | None) -> None:
    talk = asked_until(paper)
    talk.says("20 décembre 2026")
    assert ("📄 Lire la fiche" in talk.last.labels) == (card is not None)
    if card is not None:
        talk.presses("Lire la fiche")
        assert talk.step == f"{card}.first"


def test_a_day_that_is_corrected_and_is_near_as_well_is_spoken_of_at_once() -> None:
    talk = told()
    talk.presses("Changer la date")
    talk.says("15/03/2027")
    talk.hears("Titre de séjour : lundi 15 mars.", "Voulez-vous vous en occuper maintenant ?")


def test_she_hears_of_a_paper_that_ends_and_asks_for_help_with_one_tap() -> None:
    talk = told()
    talk.hears("Un papier finit bientôt.", "Titre de séjour : vendredi 30 avril.")
    talk.presses("J’ai besoin d’aide")
    talk.claire.sees("papier à renouveler (Titre de séjour, vendredi 30 avril)")
    talk.hears("C’est envoyé à Claire.")


def test_once_it_is_done_nothing_reminds_of_the_old_day_and_the_new_one_may_be_given() -> None:
    talk = told()
    talk.presses("C’est fait")
    assert talk.paper_days == {}
    talk.says("30/04/2031")
    assert talk.paper_days == {"residence_permit": date(2031, 4, 30)}
    talk.hears("C’est noté. Titre de séjour : 30 avril 2031.")


def test_the_card_is_offered_for_the_paper_that_has_one() -> None:
    for paper in ("residence_permit", "health_cover", "disability"):
        assert "📄 Lire la fiche" in told(paper).last.labels
    assert "📄 Lire la fiche" not in told("passport").last.labels


def test_a_paper_need_not_be_reminded_of() -> None:
    talk = asked_until("Passeport")
    talk.says("30/04/2030")
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Date de fin de mes papiers")
    talk.hears("Vos dates :\n• Passeport, 30 avril 2030")
    talk.presses("Passeport")
    talk.presses("Ne plus me le rappeler")
    assert talk.paper_days == {}


def test_a_paper_that_was_forgotten_before_its_reminder_left_is_not_spoken_of() -> None:
    talk = Talk(TUESDAY)
    talk.touchpoint_due("paper_end", expiry="1", until_on="2027-04-30")
    talk.hears_nothing()


def test_a_paper_keeps_its_number_when_its_day_changes_and_another_gets_its_own() -> None:
    talk = told()
    talk.presses("Changer la date")
    talk.says("30/04/2031")
    talk.has_paper("passport", "2029-01-01")
    assert {one.paper: one.number for one in talk.expiries} == {"residence_permit": 1, "passport": 2}


def test_what_is_answered_about_papers_is_kept_sealed_whole() -> None:
    talk = asked_until("RQTH")
    talk.says("30/04/2030")
    about = [answer for answer in talk.answers if answer.dialogue == "paper_dates"]
    assert len(about) == 2
    assert all(answer.private for answer in about)
