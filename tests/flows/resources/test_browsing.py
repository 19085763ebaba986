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


def test_every_subject_that_holds_something_has_its_button_and_no_other():
    assert {choice.rubric for choice in content().dialogues["resources"].steps["rubrics"].choices} == set(
        RUBRICS
    )
    assert len(browsing(*(shared(n, "Musée", rubric=one) for n, one in enumerate(RUBRICS))).last.labels) == 6
    some = browsing(shared(1, "Musée"), shared(2, "Dames", ResourceState.PROPOSED, "games"))
    assert some.last.labels == ("🎭 Culture et sorties",)


def test_where_nothing_is_shared_it_is_said_and_no_subject_is_asked_for():
    talk = browsing()
    talk.hears("L’équipe n’a encore rien partagé")
    assert not talk.conversation.open


def test_after_reading_the_other_subjects_are_one_tap_away():
    talk = browsing(shared(1, "Musée gratuit dimanche"), shared(2, "Jeu de dames", rubric="games"))
    talk.presses("Culture et sorties")
    talk.hears("Musée gratuit dimanche", "De quoi avez-vous envie ?")
    talk.presses("Jeux")
    talk.hears("Jeu de dames")


def test_a_subject_of_which_all_was_withdrawn_meanwhile_is_offered_no_more():
    talk = browsing(shared(1, "Musée"), shared(2, "Jeu de dames", rubric="games"))
    asked = talk.last
    talk.shared.all[1] = shared(1, "Musée", ResourceState.WITHDRAWN)
    talk.presses_data(asked.say.keyboard[0][0].data, asked.id)
    talk.hears_nothing_of("Musée")
    assert talk.last.labels == ("🎲 Jeux",)


def test_what_waits_for_a_lead_or_is_withdrawn_is_shown_to_nobody():
    talk = browsing(
        shared(1, "Proposé", ResourceState.PROPOSED), shared(2, "Retiré", ResourceState.WITHDRAWN)
    )
    talk.hears("L’équipe n’a encore rien partagé")
    talk.hears_nothing_of("Proposé")
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
