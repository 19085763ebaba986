"""A page goes to its reader as a file: printed as it leaves, sealed while it waits, once."""

from typing import Any

import pytest

from bot import printing
from flows.effects import Lane, Outcome, Say, To
from flows.paper import Paper
from storage import outcomes
from tests.bot.test_printing import PAGE
from tests.harness.stage import Stage


async def _sends(lien: Stage, page: Paper = PAGE) -> None:
    async with lien.database.begin() as work:
        said = Say(To("person", 1), "Voici <b>votre</b> papier.", lane=Lane.REPLY, paper=page)
        await outcomes.write(work, Outcome((said,)), lien.clock.now())
        await work.commit()
    assert lien.service is not None
    lien.service.outbox.wake()


async def _documents(lien: Stage) -> list[dict[str, Any]]:
    return [message for message in await lien.people.messages(lien.amina) if "document" in message]


async def test_a_page_arrives_as_a_file_under_its_words(lien: Stage) -> None:
    await _sends(lien)
    await lien.people.hears(lien.amina, "Voici votre papier.")
    (message,) = await _documents(lien)
    assert message["document"]["file_name"] == "attestation.pdf"
    assert message["document"]["mime_type"] == "application/pdf"
    assert await lien.people.file(message) == printing.printed(PAGE)


async def test_a_page_that_was_sent_before_a_restart_is_not_sent_again(lien: Stage) -> None:
    await _sends(lien)
    await lien.settled()
    await lien.stop()
    await lien.start()
    await lien.settled()
    assert len(await _documents(lien)) == 1
    assert [row.kind for row in await lien.rows("SELECT kind FROM messages WHERE kind = 'paper'")] == [
        "paper"
    ]


async def test_while_a_page_waits_nothing_of_it_can_be_read_in_the_database(lien: Stage) -> None:
    await lien.people.arm("500", method="sendDocument")
    await _sends(lien)
    await lien.people.calls_until("sendDocument")
    (row,) = await lien.rows("SELECT body FROM messages WHERE kind = 'paper'")
    assert row.body.startswith("gAAAA")
    assert "Diallo" not in row.body


async def test_a_page_that_cannot_be_printed_stops_nothing_else_and_a_caseworker_hears_of_it(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Paper) -> bytes:
        raise ValueError

    monkeypatch.setattr(printing, "printed", broken)
    await _sends(lien)
    await lien.people.hears(lien.claire, "Amina Diallo")
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    assert await _documents(lien) == []
