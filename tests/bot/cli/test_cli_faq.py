"""`lien faq list`: the answers that teams keep for everybody, as whoever runs the house sees them."""

from datetime import UTC, datetime, timedelta

from bot.cli.installation import on_database
from flows.effects import Outcome
from flows.faq.orders import KeepEntry
from storage import outcomes
from storage.database import Database
from tests.bot.cli.conftest import Cli


def answered(cli: Cli, review_at: datetime) -> None:
    """Claire has written an answer, to be looked at again at `review_at`."""
    assert cli("caseworker", "add", "--structure", "atelier", "--name", "Claire").code == 0
    order = KeepEntry(1, 0, 0, 1, "Où est le vestiaire ?", "Derrière la menuiserie.", review_at)

    async def write(database: Database) -> None:
        async with database.begin() as work:
            await outcomes.write(work, Outcome((order,)), datetime.now(UTC))
            await work.commit()

    on_database(write)


def test_where_there_is_no_answer_the_list_says_how_one_is_written(installed: Cli) -> None:
    said = installed("faq", "list")
    assert (said.code, "/faq" in said.out) == (0, True)
    assert installed("faq", "list", "--json").json == []


def test_the_list_says_who_wrote_an_answer_and_whether_it_is_to_be_looked_at_again(installed: Cli) -> None:
    answered(installed, datetime.now(UTC) - timedelta(days=1))
    (row,) = installed("faq", "list", "--json").json
    assert (row["question"], row["by"], row["state"], row["helped"]) == (
        "Où est le vestiaire ?",
        "Claire",
        "à relire",
        0,
    )
    assert "à relire" in installed("faq", "list", "--structure", "atelier").out


def test_a_structure_that_is_not_there_is_said_in_one_sentence(installed: Cli) -> None:
    said = installed("faq", "list", "--structure", "ailleurs")
    assert said.code == 1
    assert "ailleurs" in said.err
