"""Somebody asks for a copy of their data, or to be forgotten: a human hears of it, and the bot does neither."""

import pytest

from tests.harness.house import CLAIRE, house
from tests.harness.talk import Talk

LABELS = {"data_copy": "📄 Demander une copie", "data_erasure": "🗑 Demander à tout effacer"}


@pytest.mark.parametrize(("topic", "label"), LABELS.items())
def test_what_is_asked_of_ones_data_goes_to_the_lead(topic: str, label: str) -> None:
    talk = Talk()
    talk.commands("/mes_donnees")
    talk.presses(label)
    assert talk.errand.topic == topic
    talk.karim.hears("Amina", "assurez-vous que c’est bien elle")
    talk.claire.hears_nothing()
    talk.hears("Karim")


def test_asked_twice_it_is_one_errand() -> None:
    talk = Talk()
    for _ in range(2):
        talk.commands("/mes_donnees")
        talk.presses(LABELS["data_erasure"])
    assert len(talk.open_errands) == 1


def test_where_there_is_no_lead_it_goes_to_the_referent() -> None:
    talk = Talk(house_of=house(CLAIRE))
    talk.commands("/mes_donnees")
    talk.presses(LABELS["data_copy"])
    talk.claire.hears("veut une copie de ses données")


def test_a_button_that_was_made_up_asks_for_nothing() -> None:
    talk = Talk()
    talk.commands("/mes_donnees")
    talk.presses_data("d:everything", 1)
    assert talk.open_errands == ()
