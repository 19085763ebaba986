"""Hours and absences as they are lived, with the whole service: promises 1, 5, 7 and 9."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.wording import as_read
from flows.structure import read_structure
from storage import directory
from tests.harness.stage import STRUCTURE, Stage

NIGHT = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
URGENT = "🔴 C’est urgent, envoyer maintenant"


async def texts(lien: Stage, chat: int, containing: str) -> list[dict[str, Any]]:
    return [m for m in await lien.people.messages(chat) if containing in m.get("text", "")]


async def written_at_night(lien: Stage, words: str) -> None:
    await lien.people.write(lien.amina, "Bonjour Claire, une question")
    relayed = await lien.people.hears(lien.claire, "une question")
    await lien.settled()
    await lien.put(NIGHT)
    await lien.people.write(lien.claire, words, reply_to=relayed["message_id"])
    await lien.people.hears(lien.claire, "recevra votre message demain")
    await lien.settled()


async def journal(lien: Stage) -> list[str]:
    return [row.kind for row in await lien.rows("SELECT kind FROM contacts WHERE kind = 'urgent_message'")]


async def test_urgent_words_reach_the_person_at_night_once_and_the_journal_says_so(lien: Stage) -> None:
    await written_at_night(lien, "Le rendez-vous est à 7 h.")
    assert not await texts(lien, lien.amina, "à 7 h")
    await lien.people.press(lien.claire, URGENT)
    await lien.people.hears(lien.amina, "Claire Fontaine : Le rendez-vous est à 7 h.")
    await lien.settled()
    await lien.put(MORNING)
    await lien.settled()
    assert len(await texts(lien, lien.amina, "à 7 h")) == 1
    assert await journal(lien) == ["urgent_message"]


async def test_a_stop_after_the_press_holds_back_what_has_not_left(lien: Stage) -> None:
    await written_at_night(lien, "Le rendez-vous est à 7 h.")
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=3)
    await lien.people.press(lien.claire, URGENT)
    await lien.people.updates_confirmed()
    await lien.people.write(lien.amina, "stop")
    await lien.people.hears(lien.amina, "Le robot ne vous écrit plus")
    await lien.jump(minutes=10)
    await lien.settled()
    assert not await texts(lien, lien.amina, "à 7 h")


async def test_who_stands_in_hears_of_it_and_reads_the_words_of_the_person(lien: Stage) -> None:
    await lien.people.write(lien.claire, "/absence")
    await lien.people.press(lien.claire, "Jusqu’à dimanche")
    await lien.people.press(lien.claire, "Karim Benali")
    await lien.people.hears(lien.karim, "Vous prenez le relais")
    await lien.people.write(lien.amina, "Bonjour, une question")
    await lien.people.hears(lien.karim, "une question")
    await lien.people.hears(lien.claire, "une question")
    await lien.people.hears(lien.amina, "Karim Benali reçoit aussi vos messages")
    await lien.settled()
    await lien.put(datetime(2026, 11, 30, 8, 0, tzinfo=UTC))
    await lien.people.hears(lien.karim, "L’absence de Claire Fontaine est finie")


async def test_hours_that_change_are_told_once_in_open_hours_however_often_they_are_applied(
    lien: Stage,
) -> None:
    await lien.put(NIGHT)
    for _ in range(2):
        async with lien.database.begin() as work:
            settings = read_structure(STRUCTURE.replace("17:30", "16:30"), "structure.yaml")
            await directory.apply_structure(work, settings, lien.clock.now())
            await work.commit()
    await lien.jump(minutes=1)
    await lien.settled()
    assert not await texts(lien, lien.amina, "Nos horaires changent")
    await lien.put(MORNING)
    await lien.people.hears(lien.amina, "Nos horaires changent")
    await lien.jump(days=2)
    await lien.settled()
    (told,) = await texts(lien, lien.amina, "Nos horaires changent")
    assert "16 h 30" in as_read(told["text"])
    assert timedelta(0) <= datetime.fromtimestamp(told["date"], UTC) - MORNING < timedelta(minutes=1)


async def test_quiet_hours_that_somebody_chose_are_held_by_what_leaves(lien: Stage) -> None:
    await lien.people.write(lien.amina, "/menu")
    await lien.people.press(lien.amina, "⚙️ Mes réglages")
    await lien.people.press(lien.amina, "🤫 Mes heures de calme")
    await lien.people.press(lien.amina, "🤫 Pas le matin")
    await lien.people.hears(lien.amina, "C’est noté. Pas de message avant")
    await lien.settled()
    await lien.put(datetime(2026, 11, 25, 9, 30, tzinfo=UTC))
    await lien.settled()
    assert not await texts(lien, lien.amina, "Comment allez-vous")
    await lien.put(datetime(2026, 11, 25, 11, 1, tzinfo=UTC))
    await lien.people.hears(lien.amina, "Comment allez-vous")
