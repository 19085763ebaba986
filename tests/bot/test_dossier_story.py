"""A dossier over days and a letter explained, over real HTTP and a real file."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from flows.dossiers.dossier import Result
from flows.dossiers.expiry import Expiry
from tests.harness.stage import TUESDAY, Stage

LETTER = "❓ Que veut cette lettre ?"


async def _reads(lien: Stage, chat: int, containing: str) -> str:
    message = await lien.people.hears(chat, containing)
    said = str(message.get("text") or message.get("caption") or "")
    return said.replace("\u00a0", " ")


async def _begins_her_dossier(lien: Stage) -> None:
    people, amina = lien.people, lien.amina
    for button in ("📄 Aide pour les papiers", "🏠 Logement et famille", "👪 La CAF, aide au logement"):
        await people.press(amina, button)
    await people.press(amina, "🗂 Les papiers")
    await people.press(amina, "📁 Commencer ce dossier")
    assert "▫️ Bail" in await _reads(lien, amina, "Avez-vous ce papier : Bail ?")


async def test_a_dossier_is_begun_left_found_again_reminded_of_handed_over_and_accepted(lien: Stage) -> None:
    people, amina, claire = lien.people, lien.amina, lien.claire
    await people.write(amina, "/menu")
    await _begins_her_dossier(lien)
    await people.press(amina, "✅ Je l’ai")
    await people.hears(amina, "Avez-vous ce papier : Montant du loyer ?")
    await people.send(amina, "photo")
    await people.hears(amina, "Avez-vous ce papier : RIB ?")
    await _she_notes_a_day(lien)

    # Days later: where she left it, with what is missing.
    await lien.put(TUESDAY + timedelta(days=7))
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, "📁 Mes dossiers")
    await people.press(amina, "👪 La CAF, aide au logement · manque 2 papiers")
    assert "✅ Montant du loyer" in await _reads(lien, amina, "Avez-vous ce papier : RIB ?")

    # The last open day before the day that she noted.
    await lien.put(datetime(2026, 12, 14, 9, 1, tzinfo=UTC))
    told = await _reads(lien, amina, "Votre dossier :")
    assert "📅 Jour noté : mardi 15 décembre." in told
    assert "Il manque 2 papiers." in told
    await people.press(amina, "🙋 J’ai besoin d’aide")
    card = await _reads(lien, claire, "dossier à suivre")
    assert "Là : Bail, Montant du loyer. Manque : RIB, Pièce d’identité" in card
    sent = await people.hears(claire, "Amina Diallo · Montant du loyer")
    assert "photo" in sent
    await people.press(claire, "✋ Je m’en occupe")
    await people.press(claire, "✅ Accepté")
    await people.hears(amina, "Claire Fontaine a noté pour votre dossier : accepté.")
    await lien.settled()
    (dossier,) = (await lien.papers()).dossiers
    assert (dossier.have, dossier.result) == (("lease", "rent"), Result.ACCEPTED)
    assert [tuple(row) for row in await lien.rows("SELECT topic, state, dossier FROM errands")] == [
        ("dossier", "settled", 1)
    ]


async def _she_notes_a_day(lien: Stage) -> None:
    people, amina = lien.people, lien.amina
    await people.press(amina, "📋 Tout le dossier")
    await people.press(amina, "📅 Noter un jour")
    for part in ("2026", "décembre", "15"):
        await people.press(amina, part)
    await people.hears(amina, "Jour noté : mardi 15 décembre.")
    await people.press(amina, "▶️ Reprendre les papiers")
    await people.hears(amina, "Avez-vous ce papier : RIB ?")


async def test_a_letter_goes_to_a_human_with_one_picture_and_the_answer_comes_back_in_the_chat(
    lien: Stage,
) -> None:
    people, amina, claire = lien.people, lien.amina, lien.claire
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, LETTER)
    await people.hears(amina, "Envoyez ici une photo de la lettre.")
    await people.send(amina, "photo")
    await people.hears(amina, "C’est envoyé à Claire Fontaine. Ce n’est pas encore lu.")
    card = await people.hears(claire, "lettre à expliquer")
    picture = await people.hears(claire, "Amina Diallo · Lettre")
    assert "photo" in picture
    await lien.settled()
    await people.write(claire, "C’est la CAF. Rien à payer.", reply_to=card["message_id"])
    await people.hears(amina, "C’est la CAF. Rien à payer.")
    await people.press(claire, "✅ C’est réglé")
    await people.hears(amina, "c’est réglé (votre lettre)")


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
    await people.press(amina, "Document, mardi 24 novembre")
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
    await people.press(amina, "📅 Dates de fin")
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
