"""By what it is decided whom to contact first: written in the settings, each weight in sight, and nothing that is not known."""

import pytest

from bot.setting_up import House, structure_text
from flows.priorities.policy import CRITERIA, PriorityPolicy, Weights
from flows.reading import Misread
from flows.structure import Structure, read_structure
from tests.harness.house import STRUCTURE

LINES = len(STRUCTURE.splitlines())


def settings(*lines: str) -> Structure:
    return read_structure(STRUCTURE + "\n".join(lines) + "\n", "structure.yaml")


def refused(*lines: str) -> str:
    with pytest.raises(Misread) as wrong:
        settings(*lines)
    return str(wrong.value)


def test_without_a_word_about_it_a_structure_has_a_list_of_eight_with_the_weights_of_the_house():
    policy = settings().priorities
    assert (policy.size, policy.morning) == (8, True)
    assert policy.weights.model_dump() == {
        "open_flag": 50,
        "silence": 30,
        "falling_mood": 25,
        "isolation": 15,
        "contract_ending": 20,
        "suspension": 15,
        "no_digital": 10,
        "objectives": 10,
        "no_human_contact": 20,
    }


def test_a_new_installation_writes_out_every_weight_of_the_house():
    written = structure_text(House(name="Atelier"))
    assert all(f"{name}: {PriorityPolicy().weights.of(name)}" in written for name in CRITERIA)
    assert read_structure(written, "structure.yaml").priorities == PriorityPolicy()


def test_one_weight_is_changed_alone_and_the_others_stay():
    policy = settings(
        "priorities: {size: 5, morning: false, weights: {silence: 0, isolation: 40}}"
    ).priorities
    assert policy == PriorityPolicy(size=5, morning=False, weights=Weights(silence=0, isolation=40))
    assert policy.weights.open_flag == 50


def test_every_weight_can_be_asked_for_by_the_name_of_its_reason():
    weights = Weights()
    assert [weights.of(name) for name in CRITERIA] == list(weights.model_dump().values())


def test_a_weight_that_is_not_known_is_refused_with_its_line():
    said = refused("priorities:", "  size: 5", "  weights:", "    silence: 10", "    loneliness: 10")
    assert said == f"structure.yaml, ligne {LINES + 5} : « loneliness » n'est pas connu ici"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  weights: {silence: -1}", "« silence » doit être au moins 0"),
        ("  weights: {silence: 1001}", "« silence » doit être au plus 1000"),
        ("  weights: {silence: fort}", "« silence » doit être un nombre entier"),
        ("  size: 0", "« size » doit être au moins 1"),
        ("  size: 16", "« size » doit être au plus 15"),
        ("  morning: parfois", "« morning » doit être true ou false"),
        ("  secret: 3", "« secret » n'est pas connu ici"),
    ],
)
def test_what_is_no_policy_is_refused_with_its_line(line: str, said: str):
    assert f"structure.yaml, ligne {LINES + 2} : {said}" in refused("priorities:", line)
