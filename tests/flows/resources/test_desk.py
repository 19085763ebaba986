"""A caseworker shares a link or an idea, a lead lets it in or takes it away; the team sees how many it was useful to."""

from flows.events import ChoicePressed
from flows.resources.resource import BODY_MAX, ResourceState
from tests.harness.house import CLAIRE
from tests.harness.talk import CaseworkerAtWork, Talk

LINK = "Jardin partagé le samedi : https://exemple.fr/jardin"


def proposed(by: CaseworkerAtWork, words: str = LINK) -> None:
    """Something is shared under « Bien-être »."""
    by.commands("/ressources")
    by.presses("Partager un lien")
    by.presses("Bien-être")
    by.says(words)


def test_what_a_caseworker_shares_waits_for_a_lead_who_hears_of_it():
    talk = Talk()
    proposed(talk.claire)
    talk.claire.hears("C’est proposé")
    talk.karim.hears("Claire propose", "https://exemple.fr/jardin")
    assert talk.shared.all[1].state is ResourceState.PROPOSED
    assert talk.desks[CLAIRE.id] == {}
    talk.karim.commands("/ressources")
    talk.karim.presses("Publier")
    assert [one.state.value for one in talk.shared.standing] == ["approved"]
    talk.commands("/menu")
    talk.presses("Apprendre et se détendre")
    talk.presses("Idées et liens")
    talk.presses("Bien-être")
    talk.hears("Jardin partagé")


def test_what_a_lead_shares_is_let_in_at_once_and_nobody_is_asked():
    talk = Talk()
    proposed(talk.karim)
    talk.karim.hears("C’est publié")
    talk.claire.hears_nothing()
    assert talk.shared.all[1].state is ResourceState.APPROVED


def test_only_a_lead_lets_in_and_withdraws_and_what_is_withdrawn_stays_so():
    talk = Talk()
    proposed(talk.claire)
    talk.claire.commands("/ressources")
    assert talk.claire.last.labels == ()
    for verb in ("approve", "withdraw"):
        talk.claire.does(ChoicePressed(f"s:1:{verb}", 5, "p"))
        assert "coordination" in talk.toast
    talk.karim.commands("/ressources")
    talk.karim.presses("Retirer")
    talk.karim.does(ChoicePressed("s:1:approve", 5, "p"))
    assert "retiré" in talk.toast
    assert talk.shared.all[1].state is ResourceState.WITHDRAWN


def test_pressed_twice_it_is_let_in_once():
    talk = Talk()
    proposed(talk.karim)
    talk.karim.does(ChoicePressed("s:1:approve", 5, "p"))
    assert talk.toast == "C’est publié."
    assert len(talk.effects) == 1


def test_the_team_sees_how_many_it_was_useful_to():
    talk = Talk()
    proposed(talk.karim)
    talk.presses_data("s:1:useful", 5)
    talk.claire.commands("/ressources")
    talk.claire.hears("Bien-être", "Utile à une personne", "Proposé par Karim")


def test_a_number_in_it_is_shown_to_who_shares_it():
    talk = Talk()
    proposed(talk.claire, "Appelez le 06 39 98 12 34 pour jouer aux boules.")
    talk.claire.hears("06 39 98 12 34", "Est-ce bien pour tous ?")


def test_what_is_too_long_is_asked_for_again():
    talk = Talk()
    proposed(talk.claire, "m" * (BODY_MAX + 1))
    talk.claire.hears(f"{BODY_MAX} signes au plus")
    assert talk.shared.all == {}
    talk.claire.says(LINK)
    assert talk.shared.all[1].body == LINK


def test_nothing_of_it_is_done_in_a_group():
    talk = Talk()
    proposed(talk.claire)
    talk.karim.does(ChoicePressed("s:1:approve", 5, "p"), in_group=True)
    assert talk.shared.all[1].state is ResourceState.PROPOSED
