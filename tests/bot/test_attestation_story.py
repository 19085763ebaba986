"""An attestation from the question to the page in the chat, and to whoever checks its code, over real HTTP and a real file."""

import asyncio
import io
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from bot.cli import main
from bot.sandbox.wording import as_read
from storage.pathways import change_pathway
from storage.people import change_person
from tests.harness.stage import KEY, STRUCTURE, Stage, stage

SETTINGS = (
    STRUCTURE + "attestations: {address: '12 rue des Jardins, 57000 Metz', city: Metz, workplaces: [Metz]}\n"
)
AT_WORK = {"started_on": date(2026, 3, 3), "contract_until": date(2027, 3, 2), "pass_until": date(2028, 3, 2)}
Lien = Callable[..., Awaitable[tuple[int, str]]]


@pytest.fixture
async def house(tmp_path: Path, template: Path) -> AsyncIterator[Stage]:
    """Amina has worked here since March; everybody has joined."""
    async with stage(tmp_path, template, SETTINGS) as ready:
        async with ready.database.begin() as work:
            await change_pathway(work, 1, AT_WORK, ready.clock.now())
            await work.commit()
        await ready.start()
        await ready.joins()
        yield ready


@pytest.fixture
def lien(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lien:
    """A command on the same database, while the service runs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LIEN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'lien.db'}")
    monkeypatch.setenv("LIEN_KEYS", KEY)

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        said = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return left.value.code, said.out + said.err

    async def command(*arguments: str) -> tuple[int, str]:
        return await asyncio.to_thread(run, *arguments)

    return command


async def asks(house: Stage, *labels: str) -> None:
    await house.people.write(house.amina, "/menu")
    for label in labels:
        await house.people.press(house.amina, label)


async def _signs(house: Stage) -> str:
    """Claire signs what is on her newest card; what she is told."""
    await house.people.hears(house.claire, "attestation à signer")
    await house.settled()
    return await house.people.is_told(await house.people.press(house.claire, "✍️ Je signe"))


async def signed(house: Stage) -> dict[str, Any]:
    """Amina asks for a certificate of employment and finds it right, Claire signs; the message with the page."""
    await asks(
        house, "🗂 Mes papiers", "📃 Demander une attestation", "📃 Je travaille ici", "✅ Oui, c’est juste"
    )
    assert await _signs(house) == "Signée. La personne la reçoit."
    return await house.people.hears(house.amina, "Claire Fontaine l’a signé")


async def page(house: Stage, message: dict[str, Any]) -> str:
    reader = PdfReader(io.BytesIO(await house.people.file(message)))
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().split())


def code_in(text: str) -> str:
    found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", text)
    assert found
    return found[0]


async def test_the_person_asks_and_confirms_a_caseworker_signs_and_the_page_arrives(house: Stage) -> None:
    message = await signed(house)
    assert message["document"]["file_name"] == "attestation-de-presence.pdf"
    text = await page(house, message)
    for words in (
        "L'Atelier du Lien 12 rue des Jardins, 57000 Metz Attestation de présence",
        "Amina Diallo travaille à L'Atelier du Lien.",
        "Son premier jour de travail : le 3 mars 2026.",
        "Son contrat va jusqu’au 2 mars 2027.",
        "Fait à Metz, le 24 novembre 2026. Signé par Claire Fontaine, pour L'Atelier du Lien.",
        f"Code de vérification : {code_in(message['caption'])}",
    ):
        assert words in text.replace("Cachet de la structure ", "").replace(" Cachet de la structure", "")
    await house.settled()
    card = (await house.people.messages(house.claire))[-1]
    assert "Signée par Claire Fontaine" in card["text"]
    assert "Amina Diallo travaille à L'Atelier du Lien." in card["text"]
    assert "reply_markup" not in card


async def test_who_wants_no_messages_any_more_has_the_page_that_they_asked_for(house: Stage) -> None:
    await asks(
        house, "🗂 Mes papiers", "📃 Demander une attestation", "📃 Je travaille ici", "✅ Oui, c’est juste"
    )
    await house.people.write(house.amina, "/stop")
    assert await _signs(house) == "Signée. La personne la reçoit."
    message = await house.people.hears(house.amina, "Claire Fontaine l’a signé")
    assert message["document"]["file_name"] == "attestation-de-presence.pdf"


async def test_whoever_checks_the_code_learns_that_it_holds_and_then_that_it_does_not(
    house: Stage, lien: Lien
) -> None:
    code = code_in((await signed(house))["caption"])
    assert await lien("attestation", "check", code.lower().replace("-", " ")) == (
        0,
        "Valable : attestation de présence pour A., L'Atelier du Lien, signée par Claire Fontaine le 24/11/2026.\n",
    )
    done, told = await lien("attestation", "withdraw", code)
    assert done == 0
    assert "n'est plus valable" in told
    done, told = await lien("attestation", "check", code)
    assert done == 1
    assert "Retiré le" in told
    assert "Diallo" not in told
    done, told = await lien("attestation", "withdraw", code)
    assert done == 1
    assert "n'est plus valable" in told


async def test_a_code_of_nothing_and_of_what_nobody_has_signed_are_unknown_alike(
    house: Stage, lien: Lien
) -> None:
    await asks(
        house, "🗂 Mes papiers", "📃 Demander une attestation", "📃 Je travaille ici", "✅ Oui, c’est juste"
    )
    await house.people.hears(house.claire, "attestation à signer")
    ((unsigned,),) = await house.rows("SELECT code FROM attestations")
    for code in (unsigned, "0000-0000"):
        done, told = await lien("attestation", "check", code)
        assert (done, told.startswith("Inconnu")) == (1, True)
        assert (await lien("attestation", "withdraw", code))[0] == 1
    assert (await lien("attestation", "check", "bonjour"))[0] == 2


async def test_who_reads_arabic_has_the_page_in_both_languages(house: Stage) -> None:
    async with house.database.begin() as work:
        await change_person(work, 1, language="ar")
        await work.commit()
    await asks(house, "🗂 أوراقي", "📃 طلب شهادة", "📃 أعمل هنا", "✅ نعم، صحيح")
    await _signs(house)
    text = await page(house, await house.people.hears(house.amina, "وقعها Claire Fontaine"))
    assert "Amina Diallo travaille à L'Atelier du Lien." in text
    assert "شهادة عمل" in text


async def test_an_error_goes_to_a_human_and_no_page_is_made(house: Stage) -> None:
    await asks(
        house, "🗂 Mes papiers", "📃 Demander une attestation", "🚌 Aller au travail", "✖️ Il y a une erreur"
    )
    card = await house.people.hears(house.claire, "attestation à revoir")
    assert "Lieux de travail : Metz." in as_read(card["text"])
    await house.people.hears(house.amina, "C’est envoyé à Claire Fontaine")
    await house.people.press(house.claire, "✅ C’est réglé")
    await house.people.hears(house.amina, "c’est réglé")
    assert await house.people.calls("sendDocument") == []


async def test_in_a_crisis_the_person_has_the_simplified_one_at_once(house: Stage) -> None:
    await house.people.write(house.karim, "/crise")
    await house.people.press(house.karim, "🚨 Commencer le mode crise")
    await house.people.press(house.karim, "🦠 Épidémie")
    await house.people.hears(house.karim, "mode crise", edits=True)
    await asks(
        house,
        "🗂 Mes papiers",
        "📃 Demander une attestation",
        "🚶 Sortir pendant la crise",
        "🛒 Pour acheter à manger",
        "✅ Oui, c’est juste",
    )
    message = await house.people.hears(house.amina, "Votre papier est là.")
    text = await page(house, message)
    assert "Je sors de chez moi pour acheter à manger." in text
    assert "Signé par" not in text


async def test_a_caseworker_prepares_one_that_the_person_reads_first(house: Stage) -> None:
    await house.people.write(house.karim, "/attestation Diallo")
    await house.people.press(house.karim, "🧭 Parcours d’insertion")
    await house.people.hears(house.amina, "Karim Benali prépare un papier pour vous.")
    await house.people.press(house.amina, "✅ Oui, c’est juste")
    await _signs(house)
    text = await page(house, await house.people.hears(house.amina, "Claire Fontaine l’a signé"))
    assert "Son PASS IAE va jusqu’au 2 mars 2028. Claire Fontaine l’accompagne." in text
