"""An answer for everybody with the whole service: asked, answered to one, made for all, offered to the next, old after six months."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.wording import as_read
from tests.harness.stage import Stage

QUESTION, ANSWER = "Où est le vestiaire du chantier ?", "Derrière la menuiserie, la porte bleue."
JUNE = datetime(2027, 6, 1, 8, 0, tzinfo=UTC)


async def answered_for_all(lien: Stage) -> None:
    """Amina asks, Claire answers her, and makes an answer for everybody of it."""
    people = lien.people
    await people.write(lien.amina, "il est ou le vestiaire svp")
    relayed = await people.hears(lien.claire, "il est ou le vestiaire")
    await lien.settled()
    await people.write(lien.claire, "Bonjour Amina, derrière la menuiserie.", reply_to=relayed["message_id"])
    await people.hears(lien.amina, "derrière la menuiserie")
    await people.press(lien.claire, "💡 Oui, l’écrire")
    await people.hears(lien.claire, "La question")
    await people.write(lien.claire, QUESTION)
    await people.hears(lien.claire, "La réponse")
    await people.press(lien.claire, "✅ Garder ces mots")
    await people.hears(lien.claire, "Un nom, un numéro ou une adresse s’y trouve : Amina")
    await people.press(lien.claire, "✏️ Changer la réponse")
    await lien.settled()
    await people.write(lien.claire, ANSWER)
    await people.press(lien.claire, "✅ Publier")
    await lien.settled()


async def test_one_answer_to_one_person_becomes_an_answer_for_everybody(lien: Stage) -> None:
    people = lien.people
    await answered_for_all(lien)
    await people.write(lien.amina, "c ou les vestiaire")
    await people.hears(lien.amina, "Votre structure a peut-être déjà répondu")
    await people.press(lien.amina, QUESTION)
    shown = await people.hears(lien.amina, "Réponse de votre structure")
    assert ANSWER in as_read(shown["text"])
    for _ in range(2):
        press = await people.press(lien.amina, data="k:1:helped", message_id=shown["message_id"])
        assert await people.is_told(press) == "Merci, c’est noté."
    await lien.settled()
    assert [tuple(row) for row in await lien.rows("SELECT entry_id, person_id FROM faq_thanks")] == [(1, 1)]
    await people.write(lien.claire, "/faq")
    await people.hears(lien.claire, "Elle a aidé une personne")


async def test_an_answer_that_is_old_is_offered_to_nobody_and_its_author_hears_of_it_once(
    lien: Stage,
) -> None:
    people = lien.people
    await answered_for_all(lien)
    await lien.put(JUNE)
    await people.hears(lien.claire, "Est-elle toujours juste ?")
    await lien.jump(hours=1)
    await lien.settled()
    assert len(await _asked_to_review(lien)) == 1
    await people.write(lien.amina, "c ou les vestiaire")
    await people.hears(lien.claire, "c ou les vestiaire")
    await lien.settled()
    assert not [m for m in await people.messages(lien.amina) if "déjà répondu" in m.get("text", "")]
    await people.press(lien.claire, "✅ Toujours juste")
    await lien.settled()
    await people.write(lien.amina, "le vestiaire il est ou")
    await people.hears(lien.amina, "Votre structure a peut-être déjà répondu")


async def _asked_to_review(lien: Stage) -> list[dict[str, Any]]:
    said = await lien.people.messages(lien.claire)
    return [message for message in said if "toujours juste ?" in as_read(message.get("text", ""))]
