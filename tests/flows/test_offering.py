"""Whoever writes of their papers is offered the card: while the menu is open, in the middle of a question, and when a human was told as well."""

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from flows.flags import Level
from flows.risk.detector import Reading
from tests.harness.talk import Talk

CAF = "o:guide_caf"
DATA = Path(__file__).parents[1] / "data"


def offered(talk: Talk) -> set[str]:
    """What the buttons of all that was just said open."""
    fresh = [message for message in talk.chat.messages[-4:] if message.say is not None]
    return {button.data for message in fresh for row in message.keyboard for button in row}


@dataclass(frozen=True)
class Surmises:
    """A detector whose model takes any words for this danger, and whose rules see none."""

    reading: Reading

    def read(self, _: str) -> Reading:
        return self.reading

    def read_by_rules(self, _: str) -> Reading:
        return Reading()


def surmising(category: str, level: Level) -> Talk:
    talk = Talk()
    talk.content = replace(talk.content, detector=Surmises(Reading((category,), level, ("ressemble",))))  # type: ignore[arg-type]
    return talk


def test_a_card_is_found_while_the_menu_is_open_and_the_menu_is_not_put_before_it_again() -> None:
    talk = Talk()
    talk.commands("/menu")
    talk.says("jai pa recu la caf")
    assert CAF in {button.data for row in talk.last.keyboard for button in row}
    assert "Que voulez-vous faire" not in talk.heard


def test_a_card_is_offered_before_the_question_that_is_asked_again() -> None:
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.says("jai pa recu la caf")
    assert CAF in offered(talk)
    assert talk.last.say.question == talk.conversation.question


@pytest.mark.parametrize("words", ["titre sejour expire", "mon titre de séjour est expiré"])
def test_a_flag_about_ones_rights_does_not_hide_the_card(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert "o:guide_residence_permit" in offered(talk)
    assert talk.flags, "a human is told all the same"


@pytest.mark.parametrize(
    "words",
    [
        "je veux mourir jai pas recu la caf",
        "je suis a bout je craque jai pas recu la caf",
        "je bois trop et jai pas recu la caf",
    ],
)
def test_beside_trouble_that_no_paper_mends_no_card_is_offered(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.flags
    assert not [data for data in offered(talk) if data.startswith("o:guide")]


def test_under_the_answer_to_a_danger_cards_that_may_fit_are_something_to_read() -> None:
    talk = Talk()
    talk.says("je dors dan ma voiture depui lundi")
    talk.hears("À lire peut-être")
    assert "o:guide_housing" in offered(talk)
    assert "pas sûr" not in talk.heard


@pytest.mark.parametrize("words", ["à l'aide", "imdat", "besoin d'aide urgent"])
def test_who_cries_for_help_is_given_the_emergency_numbers_and_nothing_to_read(words: str) -> None:
    talk = Talk()
    talk.says(words)
    talk.hears("Appelez le 15 ou le 112", "114")
    talk.claire.hears("Signalement")
    assert not [data for data in offered(talk) if data.startswith("o:guide")]
    assert "Vous pouvez le demander ici" not in talk.heard


@pytest.mark.parametrize("words", ["mon voisin il ma tapé", "il me menace jai plus de logement"])
def test_beside_blows_and_threats_how_to_tell_the_police_is_the_one_card(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.flags
    assert {data for data in offered(talk) if data.startswith("o:guide")} <= {"o:guide_complaint"}


def test_where_a_door_is_meant_without_much_certainty_the_cards_stand_under_it() -> None:
    talk = Talk()
    talk.says("il me faut une attestation pour la caf")
    assert {"o:attestations", CAF} <= offered(talk)


@pytest.mark.parametrize(("words", "step"), [("menu", "menu.menu"), ("Menu", "menu.menu")])
def test_menu_may_be_written(words: str, step: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.step == step
    assert "bien reçu" not in talk.heard


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("le college de ma fille il ecrit sur pronote je sai pas ouvrir", "o:guide_school"),
        ("сколько дней мне ещё осталось по пасс иае", "o:guide_pass_iae"),
        ("دخترم را مکتب قبول نمی‌کند", "o:guide_school"),
    ],
)
def test_where_trouble_is_only_surmised_the_card_that_is_surely_meant_stands_under_the_human_answer(
    words: str, card: str
) -> None:
    talk = surmising("violence", Level.HIGH)
    talk.says(words)
    assert talk.flags, "a human is told all the same"
    assert card in offered(talk)
    assert "Je ne suis pas sûr" not in talk.heard


def test_where_trouble_is_only_surmised_nothing_that_may_be_beside_the_point_is_offered() -> None:
    talk = surmising("distress", Level.HIGH)
    talk.says("je voulais vous dire pour le truc de la maison et puis le bus et tout")
    assert not [data for data in offered(talk) if data.startswith("o:guide")]


def test_where_a_life_may_be_at_stake_no_card_is_offered_however_sure_it_is() -> None:
    talk = surmising("housing", Level.CRITICAL)
    dialogues = {name: one for name, one in talk.content.dialogues.items() if name != "safety"}
    talk.content = replace(talk.content, dialogues=dialogues)
    talk.says("jai pa recu la caf")
    assert talk.flags
    assert not [data for data in offered(talk) if data.startswith("o:guide")]


@pytest.mark.parametrize(
    ("file", "in_french", "least"),
    [
        ("guide_questions.csv", None, 0.95),
        ("guide_questions_elsewhere.csv", None, 0.95),
        ("guide_questions_later.csv", True, 0.9),
        ("guide_questions_later.csv", False, 0.82),
    ],
)
def test_most_questions_about_papers_bring_the_card_to_who_asks_whatever_worried_us_in_them(
    file: str, in_french: bool | None, least: float
) -> None:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        asked = [
            row
            for row in csv.DictReader(lines)
            if row["topic"] != "none" and (in_french is None or (row["lang"] == "fr") == in_french)
        ]
    shown = 0
    for row in asked:
        talk = Talk()
        talk.says(row["text"])
        shown += bool({f"o:guide_{row['topic']}", f"o:{row['topic']}"} & offered(talk))
    assert len(asked) >= 60
    assert shown >= least * len(asked), f"{shown} of {len(asked)}"


def test_ordinary_talk_seldom_brings_a_card_and_never_a_sure_one() -> None:
    with (DATA / "guide_questions_later.csv").open(encoding="utf-8", newline="") as lines:
        everyday = [row["text"] for row in csv.DictReader(lines) if row["topic"] == "none"]
    found = [Talk().content.finder.find(text) for text in everyday]
    assert len(everyday) >= 20
    assert sum(bool(one.topics) for one in found) <= len(everyday) / 5
    assert not any(one.sure for one in found)
