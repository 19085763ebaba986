"""The code of an attestation: nobody guesses it, everybody can read it aloud. Where an attestation stands."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from flows.attestations.attestation import Attestation, Kind, State, code_of, read_code, shown

TRAVEL = Attestation(
    "ab12", 1, Kind.WORK_TRAVEL, State.VALID, datetime(2026, 11, 24, tzinfo=UTC), {"until": "2026-12-23"}
)


def test_a_code_is_eight_signs_none_of_which_looks_like_another() -> None:
    codes = {code_of(f"{number:012x}-a") for number in range(2000)}
    assert len(codes) == 2000
    assert {len(code) for code in codes} == {8}
    assert not set("".join(codes)) & set("ILOU")


def test_a_code_does_not_tell_the_id_that_buttons_carry() -> None:
    assert "ab12" not in code_of("ab12-a").lower()
    assert code_of("ab12-a") != code_of("ab12-b")


@pytest.mark.parametrize("typed", ["K70F-3M91", "k70f3m91", " K7OF 3M9I ", "k7of–3m9l", "K70F.3M91"])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "K70F3M91"


@pytest.mark.parametrize("typed", ["", "K70F3M9", "K70F3M911", "K70F-3M9U", "K70F-3M9é", "' OR 1=1"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) == ""


def test_a_code_is_written_in_two_groups_and_read_back() -> None:
    assert shown("K70F3M91") == "K70F-3M91"
    assert read_code(shown(code_of("x"))) == code_of("x")


def test_an_attestation_for_trips_is_over_after_its_last_day_and_the_others_never_are() -> None:
    assert not TRAVEL.over(date(2026, 12, 23))
    assert TRAVEL.over(date(2026, 12, 24))
    assert not replace(TRAVEL, kind=Kind.PRESENCE).over(date(2027, 12, 24))
    assert not replace(TRAVEL, facts={}).over(date(2027, 12, 24))
