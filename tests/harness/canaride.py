"""Somebody whose names, number and words are canaries, and a whole story of hers on the stage."""

from datetime import timedelta

from storage import directory
from tests.harness.stage import Stage

WORD, FIRST, LAST, PHONE = "ambrelune", "Canaride", "Zéphyrolle", "06 39 98 12 34"


async def tells_her_story(lien: Stage) -> int:
    """She joins, says much, and much is said of her; return her chat."""
    people = lien.people
    async with lien.database.begin() as work:
        who = await directory.add_person(
            work, "atelier", FIRST, LAST, lien.clock.now(), phone=PHONE, referent="Claire Fontaine"
        )
        await directory.invite(work, "person", who, "lien-canaride", lien.clock.now() + timedelta(days=14))
        await work.commit()
    chat = await people.user(FIRST, last_name=LAST, language_code="fr")
    await people.start(chat, "lien-canaride")
    await people.press(chat, "Français")
    await people.press(chat, "✅ Oui, je suis d’accord")
    await people.hears(chat, f"Merci {FIRST}")
    await _tells_of_a_bad_day(lien, chat)
    await _asks_for_help(lien, chat)
    await lien.put(lien.clock.now() + timedelta(days=1, minutes=1))
    await people.write(lien.claire, "/priorites")
    await people.hears(lien.claire, FIRST)
    await lien.settled()
    return chat


async def _tells_of_a_bad_day(lien: Stage, chat: int) -> None:
    people = lien.people
    await people.write(chat, f"je veux mourir {WORD}")
    await people.hears(lien.claire, "Signalement critique")
    await people.press(lien.claire, "✋ Je prends", chat=lien.team)
    await people.hears(chat, "a pris votre message")
    await people.press(lien.claire, "✅ Clore")
    await people.press(lien.claire, "📞 Personne contactée")
    await people.write(lien.claire, f"Vue au bureau, {WORD}.")
    await people.hears(chat, "a fini de suivre")


async def _asks_for_help(lien: Stage, chat: int) -> None:
    people = lien.people
    await people.write(chat, f"Quand est mon rendez-vous {WORD} ?")
    relayed = await people.hears(lien.claire, "Quand est mon rendez-vous")
    await lien.settled()
    await people.write(lien.claire, f"Jeudi à 9 h {WORD}.", reply_to=relayed["message_id"])
    await people.hears(chat, "Jeudi à 9 h")
    await people.send(chat, "photo", caption=WORD)
    await people.write(chat, "/menu")
    await people.press(chat, "🙂 Donner de mes nouvelles")
