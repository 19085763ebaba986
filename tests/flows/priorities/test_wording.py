"""Whatever a caseworker does that leaves a line in the journal is told in words that say what it was."""

from collections.abc import Callable

import pytest

from flows.pathway import Pathway
from flows.priorities.wording import line
from tests.flows.priorities.test_desk import card_open
from tests.harness.house import CLAIRE, content
from tests.harness.talk import Talk

NIGHT = "2026-11-24 23:00"


def replied() -> Talk:
    talk = Talk()
    talk.says("bonjour")
    talk.claire.replies("bonjour Amina")
    return talk


def hastened() -> Talk:
    talk = Talk()
    talk.says("bonjour")
    talk.at(NIGHT)
    talk.claire.replies("rendez-vous à 7 h")
    talk.claire.presses("C’est urgent, envoyer maintenant")
    return talk


def called(label: str) -> Callable[[], Talk]:
    def way() -> Talk:
        talk = Talk()
        talk.pathway = Pathway(by_phone=True)
        talk.touchpoint_due("check_in")
        talk.claire.presses(label)
        return talk

    return way


def closed(outcome: str) -> Callable[[], Talk]:
    def way() -> Talk:
        talk = Talk()
        talk.says("je dors dehors ce soir")
        for label in ("Je prends", "Clore", outcome, "Rien à noter"):
            talk.claire.presses(label)
        return talk

    return way


def listed(label: str) -> Callable[[], Talk]:
    def way() -> Talk:
        talk = card_open()
        talk.claire.presses(label)
        return talk

    return way


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (replied, ["message écrit"]),
        (hastened, ["message écrit", "message parti sans attendre"]),
        (called("Ça va"), ["appel"]),
        (called("Difficulté"), ["appel"]),
        (called("Pas de réponse"), ["appel, pas de réponse"]),
        (closed("Personne contactée"), ["signalement clos, personne contactée"]),
        (closed("Orientée vers une aide"), ["signalement clos, personne orientée vers une aide"]),
        (closed("Fausse alerte"), ["signalement clos, fausse alerte"]),
        (closed("Pas encore de réponse"), ["signalement, pas de réponse"]),
        (listed("Joint"), ["joint"]),
        (listed("Essayé, pas de réponse"), ["essayé, pas de réponse"]),
    ],
)
def test_each_way_of_being_in_contact_leaves_a_line_that_is_told_as_what_it_was(
    way: Callable[[], Talk], said: list[str]
) -> None:
    signed = [one for one in way().journal if one.caseworker_id == CLAIRE.id]
    assert [line(content(), one.kind) for one in signed] == said
