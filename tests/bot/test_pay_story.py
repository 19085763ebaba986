"""A month of pay, from the hours sheet to the telephone call: `lien run` is a process, Telegram is another one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.harness.two_processes import House, two_processes

STRUCTURE = """
structure: entraide
name: Entraide
kind: ai
pay_contact: Nadia Roux
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
pay_groups:
  default: {payday: {day: 5, shift: next_business_day}, hours_sheet: {day: 25, shift: previous_business_day}}
touchpoints:
  pay_period: {at: "10:00"}
"""
# The fifth is a Saturday.
CARDS = ("1 sur 5 : les heures", "2 sur 5 : le brut et le net", "3 sur 5 : ce qui est retiré", "4 sur 5 : l’activité partielle")  # fmt: skip
SETTLED = "Nadia Roux a noté : c’est réglé (paie pas reçue)."


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Karim leads, Claire is Amina's referent, Nadia handles pay; it is a Tuesday morning."""
    async with two_processes(tmp_path, monkeypatch) as house:
        await house.opens(STRUCTURE, "2026-11-24 10:00", "Karim Benali", "Claire Fontaine", "Nadia Roux")
        await house.joins("Amina", "Diallo", "Claire Fontaine")
        yield house


async def _says_that_pay_came_late(house: House) -> None:
    amina, people = house["Amina"], house.people
    await house.put("2026-12-10 10:00")
    assert "La paie était prévue : lundi 7 décembre." in await house.reads(amina, "La paie était prévue")
    await people.press(amina, "✋ Oui, mais il y a un problème")
    await people.press(amina, "⏰ Elle est arrivée trop tard")
    await house.reads(amina, "C’est envoyé à Nadia Roux. Ce n’est pas encore lu.")


async def test_a_month_of_pay_ends_with_a_problem_settled_a_flag_closed_and_a_call_made(house: House) -> None:
    await _the_hours_sheet_reaches_who_handles_pay(house)
    await _on_pay_day_the_payslip_is_explained(house)
    await _says_that_pay_came_late(house)
    await _no_food_is_a_flag_and_a_call_is_asked_for(house)
    await _each_is_seen_to_by_one_hand(house)
    assert await house.rows("SELECT topic, state, caseworker_id FROM errands") == [("pay_late", "settled", 3)]
    assert await house.rows("SELECT categories, level, state, outcome FROM flags") == [
        ('["food"]', 2, "closed", "oriented")
    ]
    assert await house.rows("SELECT kind, slot, state, caseworker_id FROM calls") == [
        ("callback", "morning", "okay", 2)
    ]


async def _the_hours_sheet_reaches_who_handles_pay(house: House) -> None:
    amina, nadia, people = house["Amina"], house["Nadia"], house.people
    await house.put("2026-11-25 10:00")
    asked = await house.reads(amina, "Votre relevé d’heures est-il donné ?")
    assert "Dernier jour : mercredi 25 novembre." in asked
    await people.press(amina, "📷 J’envoie une photo")
    await house.reads(amina, "Prenez toute la feuille en photo.")
    sheet = await people.send(amina, "photo")
    passed_on = await people.hears(nadia, "Amina Diallo")
    assert "relevé d’heures (mercredi 25 novembre)" in passed_on["caption"]
    (sent,) = [m for m in await people.messages(amina) if m["message_id"] == sheet]
    assert passed_on["photo"] == sent["photo"]
    assert "La photo est gardée pour Nadia Roux." in await house.reads(amina, "La photo est gardée")
    for other in (house["Claire"], house["Karim"], house.team):
        assert not [said for said in await house.has_read(other) if "relevé" in said]


async def _on_pay_day_the_payslip_is_explained(house: House) -> None:
    amina, people = house["Amina"], house.people
    await house.put("2026-12-05 10:00")
    assert not [said for said in await house.has_read(amina) if "paie est en route" in said]
    await house.put("2026-12-07 10:00")
    assert "Jour prévu : lundi 7 décembre." in await house.reads(amina, "Votre paie est en route.")
    await people.press(amina, "📄 Ma fiche de paie expliquée")
    for card in CARDS:
        await house.reads(amina, card)
        await people.press(amina, "➡️ La suite")
    assert "Gardez toutes vos fiches de paie." in await house.reads(amina, "5 sur 5 : les primes")


async def _no_food_is_a_flag_and_a_call_is_asked_for(house: House) -> None:
    amina, claire, people = house["Amina"], house["Claire"], house.people
    card = await house.reads(house["Nadia"], "À régler")
    assert "Amina Diallo · paie pas reçue (lundi 7 décembre)" in card
    await people.press(amina, "🍞 Non, je ne mange pas assez")
    assert "Le 115 répond aussi" in await house.reads(amina, "Personne n’a encore lu")
    flag = await house.reads(claire, "Signalement")
    assert "à voir aujourd’hui" in flag
    assert "Sujet : nourriture" in flag
    in_group = await house.reads(house.team, "Signalement")
    assert "A. D." in in_group
    assert "nourriture" not in in_group
    await people.press(amina, "🌅 Un appel, le matin")
    await house.reads(amina, "Merci Amina. C’est transmis. Ce n’est pas encore lu.")
    call = await house.reads(claire, "À appeler")
    assert "Amina Diallo demande un appel" in call
    assert "matin" in call


async def _each_is_seen_to_by_one_hand(house: House) -> None:
    amina, claire, nadia, people = house["Amina"], house["Claire"], house["Nadia"], house.people
    await people.press(nadia, "✋ Je m’en occupe")
    await people.press(nadia, "✅ C’est réglé")
    await house.reads(amina, SETTLED)
    await people.press(claire, "😊 Ça va")
    await people.press(claire, "✋ Je prends", chat=house.team)
    await house.reads(amina, "Claire Fontaine a pris votre message")
    await people.press(claire, "✅ Clore")
    await people.press(claire, "🧭 Orientée vers une aide")
    await people.write(claire, "Colis demain à l’épicerie.")
    await house.reads(amina, "Claire Fontaine a fini de suivre votre message")
    await house.settled()


async def test_what_nobody_takes_is_told_once_more_after_two_open_days_and_then_to_the_lead(
    house: House,
) -> None:
    nadia, karim, people = house["Nadia"], house["Karim"], house.people
    await _says_that_pay_came_late(house)
    await house.reads(nadia, "À régler")
    for moment in ("2026-12-11 10:00", "2026-12-13 10:00"):
        await house.put(moment)
        assert len([said for said in await house.has_read(nadia) if "paie pas reçue" in said]) == 1
    await house.put("2026-12-14 08:30")
    assert "paie pas reçue" in await house.reads(nadia, "Toujours à régler : personne ne l’a pris")
    await house.put("2026-12-15 10:00")
    assert not [said for said in await house.has_read(karim) if "paie pas reçue" in said]
    await house.put("2026-12-16 08:30")
    told = await house.reads(karim, "Cette démarche attend depuis plusieurs jours. Pour : Nadia Roux.")
    assert "Amina Diallo · paie pas reçue" in told
    await people.press(karim, "✅ C’est réglé")
    await house.reads(house["Amina"], "Karim Benali a noté : c’est réglé")
