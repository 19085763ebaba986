"""A dossier over days, and a letter explained: `lien run` is a process, Telegram is another one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.harness.two_processes import House, two_processes

STRUCTURE = """
structure: atelier
name: L'Atelier du Lien
languages: [fr]
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
"""
LETTER = "❓ Que veut cette lettre ?"


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Karim leads, Claire is Amina's referent; it is a Tuesday morning."""
    async with two_processes(tmp_path, monkeypatch) as house:
        await house.opens(STRUCTURE, "2026-11-24 10:00", "Karim Benali", "Claire Fontaine")
        await house.joins("Amina", "Diallo", "Claire Fontaine")
        yield house


async def _begins_her_dossier(house: House) -> None:
    people, amina = house.people, house["Amina"]
    for button in ("📄 Aide pour les papiers", "🏠 Logement et famille", "👪 La CAF, aide au logement"):
        await people.press(amina, button)
    await people.press(amina, "🗂 Les papiers")
    await people.press(amina, "📁 Commencer ce dossier")
    assert "▫️ Bail" in await house.reads(amina, "Avez-vous ce papier : Bail ?")


async def test_a_dossier_is_begun_left_found_again_reminded_of_handed_over_and_accepted(house: House) -> None:
    people, amina, claire = house.people, house["Amina"], house["Claire"]
    await people.write(amina, "/menu")
    await _begins_her_dossier(house)
    await people.press(amina, "✅ Je l’ai")
    await people.hears(amina, "Avez-vous ce papier : Montant du loyer ?")
    await people.send(amina, "photo")
    await people.hears(amina, "Avez-vous ce papier : RIB ?")
    await _she_notes_a_day(house)

    # Days later: where she left it, with what is missing.
    await house.put("2026-12-01 10:00")
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, "📁 Mes dossiers")
    await people.press(amina, "👪 La CAF, aide au logement · manque 2 papiers")
    assert "✅ Montant du loyer" in await house.reads(amina, "Avez-vous ce papier : RIB ?")

    # The last open day before the day that she noted.
    await house.put("2026-12-14 10:01")
    told = await house.reads(amina, "Votre dossier :")
    assert "📅 Jour noté : mardi 15 décembre." in told
    assert "Il manque 2 papiers." in told
    await people.press(amina, "🙋 J’ai besoin d’aide")
    card = await house.reads(claire, "dossier à suivre")
    assert "Là : Bail, Montant du loyer. Manque : RIB, Pièce d’identité" in card
    sent = await people.hears(claire, "Amina Diallo · Montant du loyer")
    assert "photo" in sent
    await people.press(claire, "✋ Je m’en occupe")
    await people.press(claire, "✅ Accepté")
    await people.hears(amina, "Claire Fontaine a noté pour votre dossier : accepté.")
    await house.settled()
    assert await house.rows("SELECT number, result FROM dossiers") == [(1, "accepted")]
    assert await house.rows("SELECT topic, state, dossier FROM errands") == [("dossier", "settled", 1)]


async def _she_notes_a_day(house: House) -> None:
    people, amina = house.people, house["Amina"]
    await people.press(amina, "📋 Tout le dossier")
    await people.press(amina, "📅 Noter un jour")
    for part in ("2026", "décembre", "15"):
        await people.press(amina, part)
    await people.hears(amina, "Jour noté : mardi 15 décembre.")
    await people.press(amina, "▶️ Reprendre les papiers")
    await people.hears(amina, "Avez-vous ce papier : RIB ?")


async def test_a_letter_goes_to_a_human_with_one_picture_and_the_answer_comes_back_in_the_chat(
    house: House,
) -> None:
    people, amina, claire = house.people, house["Amina"], house["Claire"]
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, LETTER)
    await people.hears(amina, "Envoyez ici une photo de la lettre.")
    await people.send(amina, "photo")
    await people.hears(amina, "C’est envoyé à Claire Fontaine. Ce n’est pas encore lu.")
    card = await people.hears(claire, "lettre à expliquer")
    picture = await people.hears(claire, "Amina Diallo · Lettre")
    assert "photo" in picture
    await house.settled()
    await people.write(claire, "C’est la CAF. Rien à payer.", reply_to=card["message_id"])
    await people.hears(amina, "C’est la CAF. Rien à payer.")
    await people.press(claire, "✅ C’est réglé")
    await people.hears(amina, "c’est réglé (votre lettre)")
