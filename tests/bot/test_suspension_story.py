"""A pathway is suspended for want of childcare, and taken up again: `lien run` is a process, Telegram is another one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.harness.two_processes import House, two_processes

STRUCTURE = """
structure: chantier
name: Chantier du Lien
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
pay_groups:
  default: {payday: {day: 5, shift: next_business_day}}
touchpoints:
  pay_period: {at: "09:00"}
  barrier_gestures: {every_days: 2, at: "10:00"}
  contract_watch: {at: "10:00"}
"""
PAY, RETURN = "paie est en route", "Votre retour approche"
# Suspended from Wednesday to Sunday the 20th: whose return is on Monday the 21st hears of it on the 14th.
SUSPENDED = ("--suspended-from", "2026-11-25", "--suspended-until", "2026-12-20", "--suspension-reason", "childcare")  # fmt: skip


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Amina and Boris have begun; Amina's pathway is suspended from tomorrow on, Boris's goes on."""
    async with two_processes(tmp_path, monkeypatch) as house:
        await house.opens(STRUCTURE, "2026-11-24 10:30", "Karim Benali", "Claire Fontaine")
        amina = await house.joins("Amina", "Diallo", "Claire Fontaine")
        await house.joins("Boris", "Petit", "Claire Fontaine")
        await house.lien("person", "change", amina, *SUSPENDED)
        yield house


async def _heard(house: House, name: str, words: str) -> int:
    """In how many messages somebody has read these words."""
    return sum(words in said for said in await house.has_read(house[name]))


async def _gestures(house: House, name: str) -> int:
    """How many gestures somebody has seen: nothing else comes with a picture."""
    await house.settled()
    return sum("photo" in message for message in await house.people.messages(house[name]))


async def test_during_it_there_is_no_pay_and_no_gesture_before_its_end_the_words_of_childcare_then_all_goes_on(
    house: House,
) -> None:
    amina, claire, people = house["Amina"], house["Claire"], house.people
    for moment in ("2026-11-26 10:00", "2026-11-30 10:00", "2026-12-02 10:00", "2026-12-07 10:00"):
        await house.put(moment)
    assert await _heard(house, "Boris", PAY) == 1
    assert await _gestures(house, "Boris") >= 2
    assert await _heard(house, "Amina", PAY) == 0
    assert await _gestures(house, "Amina") == 0
    assert await _heard(house, "Amina", RETURN) == 0
    await house.put("2026-12-14 10:00")
    asked = await house.reads(amina, RETURN)
    assert "Votre retour approche : lundi 21 décembre." in asked
    assert "Les enfants passent d’abord. Avez-vous une garde ?" in asked
    await people.press(amina, "🧒 Je cherche une garde")
    flag = await house.reads(claire, "Signalement")
    assert "Amina Diallo · à voir sous deux jours" in flag
    assert "Je cherche une garde" in flag
    await people.press(amina, "🌅 Le matin")
    await house.reads(amina, "Merci Amina. C’est transmis. Ce n’est pas encore lu.")
    await house.reads(claire, "Amina Diallo précise : 🌅 Le matin")
    await people.press(claire, "✋ Je prends", chat=house.team)
    await house.reads(amina, "Claire Fontaine a pris votre message")
    assert await house.rows("SELECT categories, level, state, taker_id FROM flags") == [
        ('["help"]', 1, "taken", 2)
    ]
    for moment in ("2026-12-21 10:00", "2026-12-22 10:00"):
        await house.put(moment)
    assert await _gestures(house, "Amina") >= 1
    await house.put("2027-01-05 09:00")
    assert "Jour prévu : mardi 5 janvier." in await house.reads(amina, PAY)
    assert await _heard(house, "Amina", RETURN) == 1


async def test_when_the_date_of_the_return_moves_the_message_moves_with_it(house: House) -> None:
    await house.put("2026-12-10 10:00")
    await house.lien("person", "change", "1", "--suspended-until", "2027-01-10")
    await house.put("2026-12-14 10:00")
    assert await _heard(house, "Amina", RETURN) == 0
    await house.put("2027-01-04 10:00")
    asked = await house.reads(house["Amina"], RETURN)
    assert "Votre retour approche : lundi 11 janvier." in asked
    assert await house.rows(
        "SELECT period, state FROM touchpoints WHERE kind = 'comeback' ORDER BY period"
    ) == [("2026-12-21", "withdrawn"), ("2027-01-11", "released")]


async def test_who_does_not_know_yet_is_asked_when_to_be_called_and_a_human_has_a_call_to_make(
    house: House,
) -> None:
    amina, claire, people = house["Amina"], house["Claire"], house.people
    await house.put("2026-12-14 10:00")
    await people.press(amina, "🤷 Je ne sais pas encore")
    await house.reads(amina, "Une personne peut vous appeler")
    await people.press(amina, "🌇 L’après-midi")
    await house.reads(amina, "C’est transmis. Ce n’est pas encore lu.")
    card = await house.reads(claire, "À appeler")
    assert "Amina Diallo demande un appel" in card
    assert await house.rows("SELECT count(*) FROM flags") == [(0,)]
