"""The main job, from the link to the closed flag, over real HTTP and a real file."""

from datetime import UTC, datetime, timedelta

from bot.sandbox.wording import as_read
from tests.harness.stage import TUESDAY, Stage


async def test_a_sign_of_trouble_becomes_a_flag_that_a_human_takes_and_closes(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.amina, "/menu")
    await people.press(lien.amina, "🙂 Donner de mes nouvelles")
    await people.press(lien.amina, "😢 Très mal")
    await people.hears(lien.amina, "J’ai prévenu Claire Fontaine")
    card = await people.hears(lien.claire, "Amina Diallo")
    assert "Très mal" in card["text"]
    group_card = await people.hears(lien.team, "Signalement")
    assert "Amina" not in group_card["text"]
    assert "A. D." in group_card["text"]
    await people.press(lien.claire, "✋ Je prends", chat=lien.team)
    await people.hears(lien.amina, "Claire Fontaine a pris votre message")
    await people.press(lien.claire, "✅ Clore")
    await people.press(lien.claire, "📞 Personne contactée")
    await people.write(lien.claire, "Vue au bureau.")
    await people.hears(lien.claire, "signalement clos")
    await people.hears(lien.amina, "a fini de suivre")
    await lien.settled()
    assert [tuple(row) for row in await lien.rows("SELECT state, outcome FROM flags")] == [
        ("closed", "contacted")
    ]


async def test_two_hands_on_one_flag_only_the_first_has_it_and_the_other_is_told_whose_it_is(
    lien: Stage,
) -> None:
    people = lien.people
    await people.write(lien.amina, "je veux mourir")
    await people.hears(lien.team, "Signalement critique")
    first = await people.press(lien.claire, "✋ Je prends")
    second = await people.press(lien.karim, data=(await _take_data(lien)), chat=lien.team)
    assert "C’est à vous" in await people.is_told(first)
    assert await people.is_told(second) == "Claire Fontaine l’a déjà pris."
    await lien.settled()
    taken = await lien.rows("SELECT event FROM flag_events WHERE event = 'taken'")
    assert len(taken) == 1


async def _take_data(lien: Stage) -> str:
    rows = await lien.rows("SELECT id FROM flags")
    return f"f:{rows[0][0]}:take"


async def test_a_word_of_danger_gets_the_right_number_at_once_at_any_hour(lien: Stage) -> None:
    await lien.put(datetime(2026, 11, 24, 22, 0, tzinfo=UTC))
    await lien.people.write(lien.amina, "je veux en finir avec la vie")
    answer = await lien.people.hears(lien.amina)
    assert answer["text"].startswith("☎️ Appelez le 3114.")
    assert "Elle revient demain à 8 h 30" in as_read(answer["text"])


async def test_a_message_in_closed_hours_is_answered_once_and_waits_for_the_opening(lien: Stage) -> None:
    people = lien.people
    await lien.put(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))
    await people.write(lien.amina, "Bonsoir, une question sur ma paie")
    notice = await people.hears(lien.amina, "Personne ne lit en ce moment")
    assert "Un humain revient demain à 8 h 30" in as_read(notice["text"])
    await people.write(lien.amina, "Et une autre")
    await lien.settled()
    said = [m["text"] for m in await people.messages(lien.amina) if "Personne ne lit" in m.get("text", "")]
    assert len(said) == 1
    assert not [m for m in await people.messages(lien.claire) if "question sur ma paie" in m.get("text", "")]
    await lien.put(datetime(2026, 11, 25, 7, 31, tzinfo=UTC))
    await people.hears(lien.claire, "une question sur ma paie")


async def test_the_check_in_that_waited_all_night_arrives_in_the_morning(lien: Stage) -> None:
    await lien.put(TUESDAY + timedelta(hours=22))
    await lien.settled()
    assert not [
        m for m in await lien.people.messages(lien.amina) if "Comment allez-vous" in m.get("text", "")
    ]
    await lien.put(TUESDAY + timedelta(days=1, minutes=1))
    await lien.people.hears(lien.amina, "Comment allez-vous")


async def test_nobody_takes_the_flag_so_the_team_then_the_lead_hear_of_it_and_the_person_knows(
    lien: Stage,
) -> None:
    people = lien.people
    await people.write(lien.amina, "je veux mourir")
    await people.hears(lien.claire, "Signalement critique")
    await lien.jump(minutes=6)
    await people.hears(lien.karim, "Personne n’a pris ce signalement critique")
    told = await people.hears(lien.amina, "Personne n’a encore pris votre message")
    assert "15" in told["text"]
    await lien.jump(minutes=11)
    await people.hears(lien.karim, "Personne n’a pris ce signalement critique")
    await lien.jump(minutes=16)
    await people.hears(lien.karim, "Signalement critique toujours ouvert")


async def test_a_flag_that_was_taken_and_left_silent_comes_back(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.amina, "je veux mourir")
    await people.press(lien.claire, "✋ Je prends")
    await people.hears(lien.amina, "a pris votre message")
    await lien.jump(minutes=61)
    await people.hears(lien.team, "pris, puis sans suite")
    await people.hears(lien.amina, "Votre message attend toujours")


async def test_a_caseworker_answers_a_relayed_message_and_the_person_reads_it(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.amina, "Quand est mon rendez-vous ?")
    relayed = await people.hears(lien.claire, "Quand est mon rendez-vous")
    await lien.settled()
    await people.write(lien.claire, "Jeudi à 9 h.", reply_to=relayed["message_id"])
    await people.hears(lien.amina, "Jeudi à 9 h.")
    await people.hears(lien.claire, "Envoyé à Amina Diallo")


async def test_after_stop_nothing_that_we_start_reaches_the_person(lien: Stage) -> None:
    await lien.people.write(lien.amina, "stop")
    await lien.people.hears(lien.amina, "Le robot ne vous écrit plus")
    await lien.settled()
    before = len(await lien.people.messages(lien.amina))
    for day in range(1, 10):
        await lien.put(TUESDAY + timedelta(days=day, minutes=5))
    await lien.settled()
    assert len(await lien.people.messages(lien.amina)) == before


async def test_a_blocked_bot_is_told_to_the_caseworker_and_is_no_fault(lien: Stage) -> None:
    await lien.people.block(lien.amina)
    told = await lien.people.hears(lien.claire, "ne reçoit plus les messages du robot")
    assert "Ce n’est pas une faute" in told["text"]


async def test_a_link_works_once_and_wrong_ones_are_slowed_down(on_stage: Stage) -> None:
    await on_stage.start()
    people = on_stage.people
    stranger = await people.user("Zoé")
    for _ in range(5):
        await people.start(stranger, "pas-un-lien")
        await people.hears(stranger, "Ce lien ne marche pas")
    await people.start(stranger, on_stage.links["amina"])
    await people.hears(stranger, "Trop d’essais")
    await people.start(on_stage.amina, on_stage.links["amina"])
    await people.hears(on_stage.amina, "Bonjour Amina")
    other = await people.user("Yves")
    await people.start(other, on_stage.links["amina"])
    await people.hears(other, "Ce lien ne marche pas")


async def test_voice_photo_place_and_sticker_go_to_a_human(lien: Stage) -> None:
    people = lien.people
    for kind, said in (("voice", "un message vocal"), ("photo", "une photo"), ("document", "un document")):
        await people.send(lien.amina, kind)
        await people.hears(lien.claire, said)
    await people.locate(lien.amina, 48.8566, 2.3522)
    await lien.settled()
    assert (await people.calls("sendLocation"))[-1]["ok"]


async def test_the_messenger_shows_what_can_be_asked_for_in_each_language(lien: Stage) -> None:
    announced = [call["parameters"] for call in await lien.people.calls("setMyCommands")]
    assert {parameters.get("language_code") for parameters in announced} == {None, "en"}
    french = next(parameters for parameters in announced if not parameters.get("language_code"))
    assert "Tout arrêter" in str(french["commands"])
