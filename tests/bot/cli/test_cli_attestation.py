"""Who is shown a page learns from its code whether it holds, and as little as can be of whom it is about."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.setting_up import keys_for
from flows.attestations.attestation import Kind, State, code_of, shown
from flows.effects import ChangeAttestation, DraftAttestation, Outcome
from storage import outcomes
from storage.cipher import Cipher
from storage.database import Database
from tests.bot.cli.conftest import Cli

SIGNED = datetime(2020, 3, 20, 9, 0, tzinfo=UTC)
CODE = shown(code_of("a1"))


@pytest.fixture
def signed(installed: Cli, folder: Path) -> Cli:
    """Claire has signed that Amina goes to work until the end of March 2020."""
    installed("caseworker", "add", "--structure", "atelier", "--name", "Claire")
    installed("person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo")

    async def sign() -> None:
        facts = {"name": "Amina Diallo", "from": "2020-03-20", "until": "2020-03-31"}
        effects = (
            DraftAttestation("a1", 1, Kind.WORK_TRAVEL, facts),
            ChangeAttestation("a1", State.DRAFTED, State.CHECKED),
            ChangeAttestation("a1", State.CHECKED, State.VALID, 1),
        )
        cipher = Cipher(keys_for(folder / ".env").split(","))
        database = Database.connect(f"sqlite+aiosqlite:///{folder / 'lien.db'}", cipher)
        async with database, database.begin() as work:
            await outcomes.write(work, Outcome(effects), SIGNED)
            await work.commit()

    asyncio.run(sign())
    return installed


def test_a_page_whose_days_have_passed_is_told_to_be_over(signed: Cli) -> None:
    ran = signed("attestation", "check", CODE)
    assert ran.code == 1
    assert ran.out == (
        "Périmé, ce papier valait jusqu'au 31/03/2020 : attestation de déplacement pour le travail pour A., "
        "Atelier, signée par Claire le 20/03/2020.\n"
    )


def test_a_program_learns_the_same_and_no_name(signed: Cli) -> None:
    ran = signed("attestation", "check", CODE, "--json")
    assert ran.code == 1
    assert ran.json == {
        "code": CODE,
        "state": "expired",
        "kind": "work_travel",
        "initial": "A",
        "structure": "Atelier",
        "signed_by": "Claire",
        "signed_on": "2020-03-20",
        "until": "2020-03-31",
        "withdrawn_on": None,
    }
    assert "Amina" not in ran.out


def test_what_is_withdrawn_is_withdrawn_once_and_for_good(signed: Cli) -> None:
    assert signed("attestation", "withdraw", CODE, "--json").json["state"] == "withdrawn"
    assert signed("attestation", "check", CODE, "--json").json["state"] == "withdrawn"
    again = signed("attestation", "withdraw", CODE)
    assert again.code == 1
    assert "Retiré le" in again.err


def test_what_is_no_code_is_refused_in_one_sentence_and_an_unknown_one_is_told(signed: Cli) -> None:
    wrong = signed("attestation", "check", "bonjour")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.count("\n") == 1
    assert signed("attestation", "check", "0000-0000", "--json").json == {
        "code": "0000-0000",
        "state": "unknown",
    }
