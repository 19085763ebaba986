"""People look through what the team shares: by subject, only what a lead has let in, the most useful first."""

import pytest

from flows.effects import Acknowledge
from flows.resources.resource import RUBRICS, Resource, ResourceState
from tests.harness.house import CLAIRE, TUESDAY_MORNING, at, content
from tests.harness.talk import Talk

NOW = at(TUESDAY_MORNING)


def shared(
    number: int, body: str, state: ResourceState = ResourceState.APPROVED, rubric: str = "culture"
) -> Resource:
    return Resource(number, rubric, body, CLAIRE.id, state, NOW)


def browsing(*resources: Resource) -> Talk:
    """Amina, in front of the subjects, two taps from what the team shares."""
    talk = Talk()
    talk.shared.all = {one.id: one for one in resources}
    talk.commands("/menu")
    talk.presses("Apprendre et se détendre")
    talk.presses("Idées et liens de l’équipe")
    return talk


def test_what_the_team_shares_is_two_taps_from_the_menu_by_subject():
    talk = browsing(shared(1, "Musée gratuit dimanche"), shared(2, "Jeu de dames", rubric="games"))
    talk.presses("Culture et sorties")
    talk.hears("Musée gratuit dimanche")
    talk.hears_nothing_of("Jeu de dames")


def test_every_subject_has_its_button_and_an_empty_one_says_so():
    talk = browsing()
    assert len(talk.last.labels) == len(RUBRICS)
    assert {choice.rubric for choice in content().dialogues["resources"].steps["rubrics"].choices} == set(
        RUBRICS
    )
    talk.presses("Jeux")
    talk.hears("Il n’y a encore rien ici")


def test_what_waits_for_a_lead_or_is_withdrawn_is_shown_to_nobody():
    talk = browsing(
        shared(1, "Proposé", ResourceState.PROPOSED), shared(2, "Retiré", ResourceState.WITHDRAWN)
    )
    talk.presses("Culture et sorties")
    talk.hears("Il n’y a encore rien ici")
    talk.presses_data("s:1:useful", 5)
    assert "n’est plus là" in talk.toast
    assert talk.shared.useful == set()


def test_that_something_is_useful_counts_once_and_brings_it_to_the_top():
    talk = browsing(shared(1, "Musée"), shared(2, "Concert"))
    talk.presses_data("s:1:useful", 5)
    talk.presses_data("s:1:useful", 5)
    assert talk.toast == "Merci, c’est noté."
    assert talk.shared.all[1].useful == 1
    talk.presses("Culture et sorties")
    assert talk.heard.index("Musée") < talk.heard.index("Concert")


@pytest.mark.parametrize("data", ["s:1:approve", "s:9:useful", "s:x:useful", "s:1", "s:٧:useful"])
def test_a_made_up_button_shows_nothing_and_changes_nothing(data: str):
    talk = Talk()
    talk.shared.all = {1: shared(1, "Musée", ResourceState.PROPOSED)}
    talk.presses_data(data, 5)
    talk.hears_nothing()
    assert [type(effect) for effect in talk.effects] == [Acknowledge]
