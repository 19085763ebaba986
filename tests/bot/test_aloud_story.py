"""The person touches 🔊 and hears what was written: a real voice note over real HTTP, or honest words in its place."""

import io
from datetime import timedelta
from typing import Any

import pytest
import soundfile

from bot.voice.engines import Espeak
from tests.harness.stage import TUESDAY, Stage
from tests.harness.voices import espeak, speaker


@pytest.fixture
async def with_voice(on_stage: Stage) -> Stage:
    """The service running with the real eSpeak NG; everybody has joined."""
    on_stage.speaker = speaker(espeak())
    await on_stage.start()
    await on_stage.joins()
    await on_stage.settled()
    return on_stage


async def voice_notes(lien: Stage) -> list[dict[str, Any]]:
    return [message for message in await lien.people.messages(lien.amina) if "voice" in message]


async def test_the_person_touches_the_button_and_a_real_voice_note_arrives(with_voice: Stage) -> None:
    people = with_voice.people
    await people.write(with_voice.amina, "/menu")
    await people.press(with_voice.amina, "🙂 Donner de mes nouvelles")
    await people.hears(with_voice.amina, "Comment allez-vous")
    await people.press(with_voice.amina, "🔊 Écouter")
    await people.calls_until("sendVoice")
    await with_voice.settled()
    (heard,) = await voice_notes(with_voice)
    stored = with_voice.sandbox.world.files.get(heard["voice"]["file_id"])
    samples, rate = soundfile.read(io.BytesIO(stored.data))
    assert soundfile.info(io.BytesIO(stored.data)).subtype == "OPUS"
    assert rate == 24_000
    assert heard["voice"]["duration"] == round(len(samples) / rate) > 3
    assert abs(samples).max() > 0.01
    await people.press(with_voice.amina, "🙂 Bien")
    await with_voice.settled()
    answers = await with_voice.rows("SELECT choice FROM answers ORDER BY id DESC LIMIT 1")
    assert answers[0].choice == "good"


async def _chose_always(with_voice: Stage) -> int:
    """She wants every message read aloud; return how many voice notes she has by then."""
    people = with_voice.people
    await people.write(with_voice.amina, "/menu")
    await people.press(with_voice.amina, "⚙️ Mes réglages")
    await people.press(with_voice.amina, "🔊 Écouter les messages")
    await people.press(with_voice.amina, "🔊 Toujours")
    await people.hears(with_voice.amina, "je vous envoie aussi ma voix")
    await with_voice.settled()
    return len(await voice_notes(with_voice))


async def test_who_chose_always_hears_each_message_after_its_words(with_voice: Stage) -> None:
    people = with_voice.people
    before = await _chose_always(with_voice)
    await people.write(with_voice.amina, "je veux mourir")
    await people.hears(with_voice.amina, "Appelez le 3114")
    await with_voice.settled()
    assert len(await voice_notes(with_voice)) >= before + 1
    after = [m for m in await people.messages(with_voice.amina) if m["from"]["is_bot"]]
    number = next(i for i, m in enumerate(after) if "Appelez le 3114" in m.get("text", ""))
    assert "voice" in after[number + 1]


@pytest.mark.parametrize("ails", ["voice", "telegram"])
async def test_where_no_voice_can_be_made_or_sent_the_person_reads_so(on_stage: Stage, ails: str) -> None:
    real = espeak()
    on_stage.speaker = speaker(Espeak("/nowhere/espeak-ng", real.languages) if ails == "voice" else real)
    await on_stage.start()
    await on_stage.joins()
    if ails == "telegram":
        on_stage.sandbox.world.faults.arm("refuse", method="sendVoice", chat_id=on_stage.amina)
    await on_stage.people.write(on_stage.amina, "/menu")
    await on_stage.people.hears(on_stage.amina, "Que voulez-vous faire")
    await on_stage.people.press(on_stage.amina, "🔊 Écouter")
    await on_stage.people.hears(on_stage.amina, "Je n’ai pas pu lire à voix haute")
    await on_stage.settled()
    assert await voice_notes(on_stage) == []


async def test_nothing_that_is_said_aloud_can_be_read_in_the_database(with_voice: Stage) -> None:
    await with_voice.people.write(with_voice.amina, "/menu")
    await with_voice.people.press(with_voice.amina, "🙂 Donner de mes nouvelles")
    await with_voice.people.hears(with_voice.amina, "Comment allez-vous")
    await with_voice.people.press(with_voice.amina, "🔊 Écouter")
    await with_voice.people.calls_until("sendVoice")
    await with_voice.settled()
    rows = await with_voice.rows("SELECT * FROM messages WHERE kind = 'voice'")
    assert rows
    assert "Amina" not in str(rows)
    assert not await with_voice.rows("SELECT * FROM uploads")


async def test_what_we_start_ourselves_is_heard_in_the_same_breath_and_counts_once(with_voice: Stage) -> None:
    people = with_voice.people
    before = await _chose_always(with_voice)
    await with_voice.put(TUESDAY + timedelta(days=1, minutes=1))
    await people.hears(with_voice.amina, "Comment allez-vous")
    await with_voice.settled()
    assert len(await voice_notes(with_voice)) == before + 1
    started = await with_voice.rows("SELECT kind, state, counts FROM messages WHERE lane = 2 ORDER BY id")
    assert [tuple(row) for row in started] == [("text", "sent", 1), ("voice", "sent", 1)]
