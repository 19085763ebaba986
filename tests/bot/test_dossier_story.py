"""Documents found again, and papers that end, over real HTTP and a real file."""

from datetime import UTC, date, datetime
from typing import Any

from bot.sandbox.wording import as_read
from flows.dossiers.expiry import Expiry
from tests.harness.stage import Stage

LETTER = "❓ Que veut cette lettre ?"


async def _reads(lien: Stage, chat: int, containing: str) -> str:
    message = await lien.people.hears(chat, containing)
    said = str(message.get("text") or message.get("caption") or "")
    return as_read(said)


async def test_what_she_sent_is_found_again_comes_back_by_its_name_and_goes_when_she_says_so(
    lien: Stage,
) -> None:
    people, amina = lien.people, lien.amina
    await people.send(amina, "photo")
    await people.hears(amina, "C’est une lettre difficile à comprendre ?")
    await lien.settled()
    await _opens_her_document(lien)
    await people.press(amina, "📥 Le recevoir ici")
    await lien.settled()
    (again,) = [call for call in await people.calls("sendPhoto") if _to(call) == amina]
    (kept,) = lien.sandbox.world.files.by_id
    assert again["parameters"]["photo"] == kept
    await _opens_her_document(lien)
    await people.press(amina, "🗑 L’effacer")
    await people.press(amina, "🗑 Oui, effacer")
    await people.hears(amina, "C’est effacé de vos documents.")
    await lien.settled()
    assert await lien.rows("SELECT * FROM documents") == []


async def _opens_her_document(lien: Stage) -> None:
    people, amina = lien.people, lien.amina
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, "🗃 Mes documents")
    await people.press(amina, "📄 Document, mardi 24 novembre")
    await people.hears(amina, "Que voulez-vous faire ?")


def _to(call: dict[str, Any]) -> int:
    return int(call["parameters"]["chat_id"])


async def test_a_day_that_her_caseworker_notes_reminds_her_as_her_own_does(lien: Stage) -> None:
    people, amina, claire = lien.people, lien.amina, lien.claire
    await people.write(claire, "/personne diallo")
    await people.press(claire, "📅 Ses papiers")
    await people.press(claire, "🪪 Titre de séjour")
    await people.write(claire, "15/04/2027")
    assert "Un message le rappellera" in await _reads(lien, claire, "✅ Titre de séjour : 15 avril 2027.")
    await lien.settled()
    assert "15 avril" not in str(await people.messages(amina))
    await lien.put(datetime(2026, 12, 4, 9, 1, tzinfo=UTC))
    await lien.put(datetime(2026, 12, 15, 9, 1, tzinfo=UTC))
    assert "jeudi 15 avril" in await _reads(lien, amina, "Un papier finit bientôt.")


async def test_a_paper_that_ends_is_told_of_months_before_and_renewed_in_the_chat(lien: Stage) -> None:
    people, amina = lien.people, lien.amina
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, "📅 Date de fin de mes papiers")
    await people.press(amina, "🪪 Titre de séjour")
    await people.write(amina, "15 avril 2027")
    await people.hears(amina, "Titre de séjour : 15 avril 2027.")
    await lien.put(datetime(2026, 12, 4, 9, 1, tzinfo=UTC))
    await lien.put(datetime(2026, 12, 15, 9, 1, tzinfo=UTC))
    assert "jeudi 15 avril" in await _reads(lien, amina, "Un papier finit bientôt.")
    await people.press(amina, "✅ C’est fait")
    await people.write(amina, "15/04/2031")
    await people.hears(amina, "Titre de séjour : 15 avril 2031.")
    await lien.settled()
    assert (await lien.papers()).expiries == (Expiry(1, "residence_permit", date(2031, 4, 15)),)
