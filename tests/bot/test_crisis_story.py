"""An epidemic, from the lead's press to the last: `lien run` is a process, Telegram is another one."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.harness.two_processes import House, two_processes, words_of

STRUCTURE = """
structure: chantier
name: Chantier du Lien
contact_hours:
  mon-fri: ["08:30-17:30"]
touchpoints:
  barrier_gestures: {every_days: 14, at: "10:00"}
budget: {per_week: 5}
"""
BEGIN, END, YES = "🚨 Commencer le mode crise", "✅ Finir le mode crise", "✅ Oui, je confirme"
CLOSES = "🔒 Dire aux personnes que la structure ferme"
REOPENS = "🔓 Dire que la structure rouvre"
DRAWINGS = {
    "Un visage avec un masque",
    "Deux mains sous l’eau, et du savon",
    "Une fenêtre ouverte, l’air entre",
    "Du savon, une main, des bulles",
    "Deux mains sur une bouteille, barrées de rouge",
}


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Karim leads, Claire is Amina's referent; it is a Tuesday morning."""
    async with two_processes(tmp_path, monkeypatch) as house:
        await house.opens(STRUCTURE, "2026-11-24 10:00", "Karim Benali", "Claire Fontaine")
        await house.joins("Amina", "Diallo", "Claire Fontaine")
        yield house


async def _pressed(house: House, button: str, told: str) -> None:
    karim, people = house["Karim"], house.people
    await people.write(karim, "/crise")
    await people.press(karim, button)
    await people.press(karim, "🦠 Épidémie" if button == BEGIN else YES)
    for chat in (house["Claire"], house.team):
        assert "Décidé par Karim Benali" in await house.reads(chat, told)


async def test_everybody_hears_once_that_the_structure_closes_and_that_it_opens_again_outside_the_budget(
    house: House,
) -> None:
    amina, karim, people = house["Amina"], house["Karim"], house.people
    await _pressed(house, BEGIN, "Le mode crise commence")
    await people.press(karim, CLOSES)
    await house.settled()
    await house.put("2026-11-24 10:30")
    told = await people.hears(amina, "ferme ses portes pour un temps")
    assert "Votre message est gardé" in words_of(told)
    await people.press(amina, "Parler à quelqu’un")
    await people.hears(amina, "C’est pour quand")
    await house.put("2026-11-25 10:00")
    await house.settled()
    await _pressed(house, END, "Le mode crise est fini")
    await people.press(karim, REOPENS)
    await house.settled()
    # Not in the middle of what she is asked just then.
    await house.put("2026-11-25 13:30")
    await people.hears(amina, "ouvre à nouveau")
    await house.put("2026-11-27 10:00")
    await house.settled()
    heard = [words_of(m) for m in await people.messages(amina)]
    assert len([said for said in heard if "ferme ses portes" in said]) == 1
    assert len([said for said in heard if "ouvre à nouveau" in said]) == 1
    assert await house.rows("SELECT news, news_on FROM crises") == [("open", "2026-11-25")]
    kinds = "SELECT state FROM touchpoints WHERE kind = 'closure_news' ORDER BY id"
    assert await house.rows(kinds) == [("released",), ("released",)]


async def _gestures(house: House) -> list[str]:
    """What is drawn on each gesture that has come, as who cannot see it reads it."""
    told = [words_of(m) for m in await _pictures(house)]
    return [drawn for said in told if (drawn := said.splitlines()[0].removeprefix("🖼 ")) in DRAWINGS]


async def _pictures(house: House) -> list[dict[str, Any]]:
    await house.settled()
    return [m for m in await house.people.messages(house["Amina"]) if "photo" in m]


async def test_a_lead_begins_it_gestures_come_closer_grave_signs_get_the_number_first_and_its_end_is_kept(
    house: House,
) -> None:
    await _pressed(house, BEGIN, "Le mode crise commence")
    await house.put("2026-11-25 10:00")
    assert await _pictures(house) == []
    await _grave_signs(house)
    for moment in ("2026-11-27 10:30", "2026-11-30 10:00", "2026-12-02 10:00"):
        await house.put(moment)
        await house.settled()
    came = await _gestures(house)
    assert len(came) == 3
    assert len(set(came)) == 3
    await _pressed(house, END, "Le mode crise est fini")
    seen = len(await _pictures(house))
    for day in ("2026-12-03", "2026-12-04", "2026-12-08", "2026-12-11", "2026-12-15"):
        await house.put(f"{day} 16:00")
    assert len(await _pictures(house)) == seen
    await house.put("2026-12-16 10:00")
    assert len(await _gestures(house)) == 4
    (kept,) = await house.rows("SELECT since, until, begun_by, ended_by FROM crises")
    assert [str(day)[:10] for day in kept[:2]] == ["2026-11-24", "2026-12-02"]
    assert kept[2:] == (1, 1)


async def _grave_signs(house: House) -> None:
    amina, claire, people = house["Amina"], house["Claire"], house.people
    await house.put("2026-11-26 10:00")
    asked = await people.hears(amina, "avez-vous un de ces signes ?")
    assert "photo" in asked
    assert "Appelez le 15 ou le 112." in words_of(asked)
    await people.press(amina, "🆘 Mal à respirer, à la poitrine, malaise")
    assert (await house.reads(amina, "Appelez")).startswith("☎️ Appelez le 15.")
    card = await house.reads(claire, "Signalement critique")
    assert "Amina Diallo · à voir tout de suite" in card
    assert "Sujet : santé" in card
    assert "A. D. · à voir tout de suite" in await house.reads(house.team, "Signalement critique")
    await people.press(claire, "✋ Je prends")
    await house.reads(amina, "Claire Fontaine a pris votre message")
    await people.press(claire, "✅ Clore")
    await people.press(claire, "🧭 Orientée vers une aide")
    await people.write(claire, "Les secours sont venus.")
    await house.reads(amina, "a fini de suivre votre message")
    assert await house.rows("SELECT categories, level, state FROM flags") == [('["health"]', 3, "closed")]
