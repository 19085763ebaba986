"""Promises 3 and 5: words of danger are heard wherever the messenger puts them, and a human reads them there."""

from collections.abc import Awaitable, Callable

from bot.sandbox import NotHeardError
from tests.harness.stage import Stage

DIE = "je veux mourir"
PHONE = "+33600000000"
Say = Callable[[Stage], Awaitable[object]]
CLOSING = (
    ("✋ Je prends", "C’est à vous"),
    ("✅ Clore", "Qu’est-ce que cela a donné"),
    ("📞 Personne contactée", "une ligne pour le journal"),
)


async def _corrected(lien: Stage) -> None:
    message = await lien.people.write(lien.amina, "Bonjour")
    await lien.people.edit(lien.amina, message, DIE)


async def _corrected_under_a_photo(lien: Stage) -> None:
    message = await lien.people.send(lien.amina, "photo", caption="Bonjour")
    await lien.people.edit(lien.amina, message, DIE)


WAYS: dict[str, Say] = {
    "words": lambda lien: lien.people.write(lien.amina, DIE),
    "words that are forwarded": lambda lien: lien.people.write(lien.amina, DIE, forwarded_from="Une amie"),
    "words that are corrected": _corrected,
    "words after a command": lambda lien: lien.people.write(lien.amina, f"/menu {DIE}"),
    "under a photo": lambda lien: lien.people.send(lien.amina, "photo", caption=DIE),
    "under a photo, corrected": _corrected_under_a_photo,
    "under several photos": lambda lien: lien.people.album(lien.amina, 2, caption=DIE),
    "under a document": lambda lien: lien.people.send(lien.amina, "document", caption=DIE),
    "under a voice note": lambda lien: lien.people.send(lien.amina, "voice", caption=DIE),
    "under a video": lambda lien: lien.people.send(lien.amina, "video", caption=DIE),
    "under a round video": lambda lien: lien.people.send(lien.amina, "video_note", caption=DIE),
    "under a sound": lambda lien: lien.people.send(lien.amina, "audio", caption=DIE),
    "the name of a contact": lambda lien: lien.people.share_contact(lien.amina, PHONE, name=DIE),
    "the question of a poll": lambda lien: lien.people.ask(lien.amina, DIE, "oui", "non"),
    "an answer of a poll": lambda lien: lien.people.ask(lien.amina, "Ce soir ?", "je ne sais pas", DIE),
    "the name of a place": lambda lien: lien.people.locate(lien.amina, 48.85, 2.35, title=DIE, address="Paris"),
    "the address of a place": lambda lien: lien.people.locate(
        lien.amina, 48.85, 2.35, title="Le pont", address=DIE
    ),
}  # fmt: skip


async def test_words_of_danger_are_answered_and_flagged_wherever_they_stand(lien: Stage) -> None:
    """One service hears all the ways, one after the other: each flag is closed before the next one."""
    for way, say in WAYS.items():
        await say(lien)
        try:
            await _flagged_and_closed(lien)
        except NotHeardError as error:
            raise AssertionError(f"{way}: {error}") from error
    rows = await lien.rows("SELECT level, categories, state FROM flags")
    assert [tuple(row) for row in rows] == [(3, '["suicide"]', "closed")] * len(WAYS)


async def _flagged_and_closed(lien: Stage) -> None:
    people = lien.people
    await people.hears(lien.amina, "Appelez le 3114")
    card = await people.hears(lien.claire, "Signalement critique")
    assert DIE in card["text"]
    for label, told in CLOSING:
        await people.press(lien.claire, label)
        await people.hears(lien.claire, told)
    await people.write(lien.claire, "Vue au bureau.")
    await people.hears(lien.claire, "signalement clos")


async def test_words_of_danger_that_answer_a_question_of_ours_make_its_flag_critical(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.amina, "/menu")
    await people.press(lien.amina, "🙂 Donner de mes nouvelles")
    await people.press(lien.amina, "🙁 Pas bien")
    await people.hears(lien.claire, "Signalement")
    await people.write(lien.amina, DIE)
    await people.hears(lien.amina, "Appelez le 3114")
    assert DIE in (await people.hears(lien.claire, "critique"))["text"]
    await lien.settled()
    rows = await lien.rows("SELECT level, categories FROM flags")
    assert [tuple(row) for row in rows] == [(3, '["suicide", "distress"]')]


async def test_a_place_with_a_name_reaches_the_caseworker_with_its_name_and_whose_it_is(lien: Stage) -> None:
    await lien.people.locate(lien.amina, 48.85, 2.35, title="Le foyer", address="3 rue des Lilas")
    await lien.people.hears(lien.claire, "Amina Diallo")
    await lien.settled()
    words, pin = (await lien.people.messages(lien.claire))[-2:]
    assert "location" in pin
    assert "Le foyer\n3 rue des Lilas" in words["text"]


async def test_a_poll_reaches_the_caseworker_with_its_answers(lien: Stage) -> None:
    await lien.people.ask(lien.amina, "On se voit quand ?", "jeudi", "vendredi")
    relayed = await lien.people.hears(lien.claire, "On se voit quand ?")
    assert "jeudi\nvendredi" in relayed["text"]


async def test_whoever_sends_a_bare_place_is_named_to_the_caseworker(lien: Stage) -> None:
    await lien.people.locate(lien.amina, 48.85, 2.35)
    await lien.people.hears(lien.claire, "Amina Diallo envoie sa position")


async def test_names_and_words_without_danger_raise_no_flag_wherever_they_stand(lien: Stage) -> None:
    people = lien.people
    for name in ("Maman", "Ex mari", "Police"):
        await people.share_contact(lien.amina, PHONE, name=name)
    await people.ask(lien.amina, "On se voit quand ?", "jeudi", "vendredi")
    for title, address in (("Gare du Nord", "18 rue de Dunkerque"), ("Le foyer", "12 rue du Pont")):
        await people.locate(lien.amina, 48.85, 2.35, title=title, address=address)
    await people.send(lien.amina, "document", caption="Mon attestation")
    await lien.settled()
    assert not await lien.rows("SELECT 1 FROM flags")
