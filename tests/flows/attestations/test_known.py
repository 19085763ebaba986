"""What an attestation can say: only what the structure has noted, never beyond the contract, and what is missing is named."""

from dataclasses import replace
from datetime import date

import pytest

from flows.attestations.attestation import Kind
from flows.attestations.known import known, missing
from flows.pathway import Pathway
from flows.people import Person
from tests.harness.house import AMINA, structure

TODAY = date(2026, 11, 24)
AT_WORK = Pathway(started_on=date(2026, 3, 3), contract_until=date(2027, 3, 2), pass_until=date(2028, 3, 2))
ATTESTED = (Kind.PRESENCE, Kind.PATHWAY, Kind.WORK_TRAVEL)


def facts(kind: Kind, pathway: Pathway = AT_WORK, reason: str = "") -> dict[str, str]:
    return known(kind, AMINA, pathway, structure(), "Claire", TODAY, reason)


@pytest.mark.parametrize("kind", ATTESTED)
def test_who_is_at_work_and_noted_lacks_nothing(kind: Kind) -> None:
    assert missing(kind, AMINA, AT_WORK, TODAY) == ""


@pytest.mark.parametrize("kind", ATTESTED)
@pytest.mark.parametrize(
    ("changed", "lacks"),
    [
        (Pathway(), "start"),
        (replace(AT_WORK, started_on=date(2026, 11, 25)), "start"),
        (replace(AT_WORK, exited_on=TODAY), "over"),
    ],
)
def test_nothing_is_attested_of_a_pathway_that_is_not_under_way(
    kind: Kind, changed: Pathway, lacks: str
) -> None:
    assert missing(kind, AMINA, changed, TODAY) == lacks
    assert missing(kind, replace(AMINA, exited=True), AT_WORK, TODAY) == "over"


def test_employment_is_not_attested_after_the_last_day_of_the_contract_but_the_pathway_is() -> None:
    ended = replace(AT_WORK, contract_until=date(2026, 11, 23))
    last_day = replace(AT_WORK, contract_until=TODAY)
    assert [missing(kind, AMINA, ended, TODAY) for kind in ATTESTED] == ["contract", "", "contract"]
    assert [missing(kind, AMINA, last_day, TODAY) for kind in ATTESTED] == ["", "", ""]


def test_who_is_suspended_is_employed_but_does_not_go_to_work() -> None:
    suspended = replace(AT_WORK, suspended_from=date(2026, 11, 1))
    assert missing(Kind.WORK_TRAVEL, AMINA, suspended, TODAY) == "suspended"
    assert missing(Kind.PRESENCE, AMINA, suspended, TODAY) == ""


def test_the_persons_own_word_needs_nothing_that_the_structure_knows() -> None:
    assert missing(Kind.CRISIS_TRAVEL, Person(2, "Zoé"), Pathway(), TODAY) == ""
    assert facts(Kind.CRISIS_TRAVEL, reason="care")["reason"] == "care"
    assert facts(Kind.CRISIS_TRAVEL, reason="<b>")["reason"] == ""


def test_trips_to_work_are_attested_for_thirty_days_and_never_beyond_the_contract() -> None:
    assert (facts(Kind.WORK_TRAVEL)["from"], facts(Kind.WORK_TRAVEL)["until"]) == ("2026-11-24", "2026-12-23")
    soon_over = replace(AT_WORK, contract_until=date(2026, 12, 4))
    assert facts(Kind.WORK_TRAVEL, soon_over)["until"] == "2026-12-04"
    assert facts(Kind.WORK_TRAVEL, replace(AT_WORK, contract_until=None))["until"] == "2026-12-23"


def test_a_pass_that_has_ended_is_not_attested() -> None:
    assert facts(Kind.PATHWAY)["pass_until"] == "2028-03-02"
    assert facts(Kind.PATHWAY, replace(AT_WORK, pass_until=date(2026, 11, 23)))["pass_until"] == ""


def test_an_attestation_says_nothing_of_health_suspension_or_phone() -> None:
    told = replace(AT_WORK, suspended_from=date(2026, 1, 1), by_phone=True, isolated=True)
    for kind in ATTESTED:
        assert facts(kind, told).keys() <= {
            "name", "structure", "started", "until", "pass_until", "referent", "from", "places",
        }  # fmt: skip
