"""A voice note is written down once, and what was heard lies sealed beside it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from flows.effects import Outcome, Transcribe
from flows.events import MessageEdited, PieceReceived
from storage import inbox, outcomes, transcriptions
from storage.message_bodies import Body
from storage.tables import messages
from storage.transcriptions import TranscriptionState, VoiceNote
from tests.storage.household import AMINA_CHAT, NOW, Household, incoming


async def _receives(house: Household, number: int = 41, question: int = 3) -> None:
    """Amina has sent a voice note, and it is to be written down."""
    said = incoming(PieceReceived("voice", f"file-{number}", "", number), AMINA_CHAT)
    situation = await house.hear(said.event)
    async with house.database.begin() as work:
        await inbox.keep_received(work, [(said, situation)], NOW)
        asked = Transcribe(house.amina, number, question)
        await outcomes.write(work, Outcome((asked,)), NOW)
        await work.commit()


async def _due(house: Household, minutes: int = 0) -> list[VoiceNote]:
    async with house.database.read() as work:
        return list(await transcriptions.due_transcriptions(work, NOW + timedelta(minutes=minutes), 10))


async def _body(house: Household, note: VoiceNote) -> Body:
    (row,) = [row for row in await _messages(house) if row.id == note.message_id]
    return Body.open(row.body, house.database.cipher)


async def _messages(house: Household) -> Sequence[Row[Any]]:
    async with house.database.read() as work:
        return await work.rows(messages.select())


async def test_a_voice_note_waits_with_all_that_is_needed_to_hear_it(house: Household) -> None:
    await _receives(house)
    (note,) = await _due(house)
    assert (note.person_id, note.file_id, note.language, note.question) == (house.amina, "file-41", "fr", 3)
    assert (note.tries, note.said_at) == (0, NOW)


async def test_what_was_not_received_is_not_waited_for(house: Household) -> None:
    await house.write(Transcribe(house.amina, 999, 0))
    assert await _due(house) == []


async def test_only_the_first_hand_settles_it_and_a_crash_before_the_commit_leaves_it_waiting(
    house: Household,
) -> None:
    await _receives(house)
    (note,) = await _due(house)
    async with house.database.begin() as work:
        assert await transcriptions.settle_transcription(work, note, TranscriptionState.HEARD, NOW)
    assert await _due(house) == [note]
    async with house.database.begin() as work:
        assert await transcriptions.settle_transcription(work, note, TranscriptionState.HEARD, NOW)
        assert not await transcriptions.settle_transcription(work, note, TranscriptionState.HEARD, NOW)
        await work.commit()
    assert await _due(house) == []


async def test_one_that_was_put_off_is_due_again_later_and_lets_others_go_before(house: Household) -> None:
    await _receives(house, 41)
    await _receives(house, 42)
    first, second = await _due(house)
    async with house.database.begin() as work:
        await transcriptions.put_off_transcription(work, first, NOW + timedelta(minutes=1))
        await work.commit()
    assert [note.file_id for note in await _due(house)] == [second.file_id]
    assert [(note.file_id, note.tries) for note in await _due(house, 1)] == [("file-42", 0), ("file-41", 1)]


async def test_what_was_heard_is_sealed_beside_the_note_and_an_edit_of_its_caption_leaves_it(
    house: Household,
) -> None:
    await _receives(house)
    (note,) = await _due(house)
    async with house.database.begin() as work:
        await transcriptions.keep_words_heard(work, note, "Bonjour Claire")
        await work.commit()
    assert "Claire" not in str(await _messages(house))
    assert (await _body(house, note)).heard == "Bonjour Claire"
    edited = incoming(MessageEdited("une légende", 41), AMINA_CHAT, update_id=2)
    situation = await house.hear(edited.event)
    async with house.database.begin() as work:
        await inbox.keep_received(work, [(edited, situation)], NOW)
        await work.commit()
    body = await _body(house, note)
    assert (body.text, body.heard, body.piece) == ("une légende", "Bonjour Claire", ("voice", "file-41"))
