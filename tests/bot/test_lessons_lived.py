"""A lesson with the whole service: two taps, left for days over a restart, taken up again, and a medal that is a picture."""

from datetime import timedelta

from bot.sandbox.wording import as_read
from tests.harness.stage import TUESDAY, Stage

SUITE = "➡️ La suite"


async def test_a_lesson_is_left_taken_up_again_days_later_and_ends_with_a_medal_to_keep(lien: Stage) -> None:
    people = lien.people
    await _opened(lien, "🦺 Les gestes au travail")
    await people.hears(lien.amina, "1 sur 4")
    await people.press(lien.amina, SUITE)
    await people.hears(lien.amina, "2 sur 4")
    await people.press(lien.amina, SUITE)
    await people.hears(lien.amina, "3 sur 4")
    await people.press(lien.amina, "⏸ Plus tard")
    await people.hears(lien.amina, "Je garde votre place")
    await lien.settled()
    await lien.stop()
    await lien.put(TUESDAY + timedelta(days=9))
    await lien.start()
    await _opened(lien, "🦺 Les gestes au travail")
    await people.hears(lien.amina, "Reprenons où vous en étiez")
    await people.press(lien.amina, SUITE)
    await people.hears(lien.amina, "4 sur 4")
    await people.press(lien.amina, SUITE)
    await people.press(lien.amina, "Le dos plié")
    await people.hears(lien.amina, "Merci d’avoir répondu")
    await people.press(lien.amina, "Le dire le jour même")
    await people.hears(lien.amina, "La leçon est finie")
    await lien.settled()
    (medal,) = [message for message in await people.messages(lien.amina) if "photo" in message]
    assert (
        as_read(medal["caption"])
        == "🖼 Une médaille avec un casque\n\n🎓 Leçon suivie : Les gestes au travail"
    )
    await people.press(lien.amina, "📚 Autres leçons")
    await people.press(lien.amina, "✅ Les gestes au travail")
    await lien.settled()
    assert (await people.messages(lien.amina))[-1]["text"].startswith("🦺 Les gestes au travail · 1 sur 4")


async def _opened(lien: Stage, title: str) -> None:
    await lien.people.write(lien.amina, "/menu")
    await lien.people.press(lien.amina, "🎓 Apprendre et se détendre")
    await lien.people.press(lien.amina, title)
