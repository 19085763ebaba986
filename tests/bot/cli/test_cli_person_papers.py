"""What an operator notes of a person's papers: until when they are good, the day of a dossier, what came of it."""

import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.setting_up import keys_for
from flows.dossiers.dossier import Dossier
from flows.effects import KeepDossier, Outcome
from storage import outcomes
from storage.cipher import Cipher
from storage.database import Database
from tests.bot.cli.conftest import Cli
from tests.bot.cli.test_cli_person import FAR

AMINA = ("person", "add", "--structure", "atelier", "--first-name", "Amina", "--last-name", "Diallo")


@pytest.fixture
def amina(installed: Cli) -> Cli:
    """Amina is followed."""
    assert installed(*AMINA).code == 0
    return installed


def shown(cli: Cli) -> dict[str, object]:
    data: dict[str, object] = cli("person", "show", "1", "--json").json
    return data


def test_the_end_of_a_paper_is_noted_shown_and_taken_back(amina: Cli) -> None:
    assert (
        amina("person", "papers", "1", "--residence-permit", "2027-03-01", "--passport", "01/04/2030").code
        == 0
    )
    assert shown(amina)["expiries"] == {"residence_permit": "2027-03-01", "passport": "2030-04-01"}
    assert "Fin : titre de séjour, 2027-03-01" in amina("person", "show", "1").out
    assert amina("person", "papers", "1", "--passport", "none").code == 0
    assert shown(amina)["expiries"] == {"residence_permit": "2027-03-01"}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Rien à noter"),
        (("--passport", "demain"), "« demain » n'est pas une date"),
        (("--day", "2027-03-01"), "--day et --result vont avec --dossier"),
        (("--dossier", "1"), "--day et --result vont avec --dossier"),
        (("--dossier", "1", "--result", "lost"), "« lost » n'est pas une issue"),
    ],
)
def test_what_cannot_be_noted_is_refused_in_a_sentence(
    amina: Cli, options: tuple[str, ...], said: str
) -> None:
    refused = amina("person", "papers", "1", *options)
    assert refused.code == 2
    assert said in refused.err


def test_a_dossier_that_is_not_there_is_refused_with_those_that_are(amina: Cli) -> None:
    refused = amina("person", "papers", "1", "--dossier", "4", "--result", "accepted")
    assert refused.code == 1
    assert "pas de dossier n° 4 (ses dossiers : aucun)" in refused.err


async def _begin(url: str, keys: str) -> None:
    async with Database.connect(url, Cipher(keys.split(","))) as database, database.begin() as work:
        await outcomes.write(work, Outcome((KeepDossier(1, Dossier(1, "caf", ("lease",))),)), FAR)
        await work.commit()


def test_a_dossier_gets_its_day_and_what_came_of_it_and_keeps_what_was_ticked(
    amina: Cli, folder: Path
) -> None:
    asyncio.run(_begin(f"sqlite+aiosqlite:///{folder}/lien.db", keys_for(folder / ".env")))
    assert amina("person", "papers", "1", "--dossier", "1", "--day", "2027-03-01").code == 0
    assert "Dossier n° 1 : caf, en cours, jour noté : 2027-03-01" in amina("person", "show", "1").out
    assert amina("person", "papers", "1", "--dossier", "1", "--result", "accepted").code == 0
    assert shown(amina)["dossiers"] == [{
        "number": 1, "topic": "caf", "have": ["lease"], "day": str(date(2027, 3, 1)), "result": "accepted",
    }]  # fmt: skip
