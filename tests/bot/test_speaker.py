"""Words become voice notes that Telegram shows as such, by whatever is installed; what ails a voice stays with the voice."""

import asyncio
import io
import os
import select
from pathlib import Path

import pytest
import soundfile

from bot.config import Settings
from bot.voice import speaker as speaking
from bot.voice.engines import Espeak, Sound, find_espeak, find_piper
from bot.voice.opus import encoded
from bot.voice.programs import NoAnswer, ask
from bot.voice.recordings import Recordings
from bot.voice.speaker import Note, Speaker
from flows.aloud import said_aloud
from flows.effects import Aloud
from tests.harness.house import content
from tests.harness.languages import SPOKEN, WITHOUT_A_VOICE
from tests.harness.voices import HUMS, espeak, program, speaker

HELLO = Aloud("fr", "Bonjour Amina. Appelez le 31 14.")


def as_sound(note: Note | None) -> tuple[float, int]:
    """Decode a voice note: how long it lasts, and its rate."""
    assert note is not None
    assert note.data.startswith(b"OggS")
    assert b"OpusHead" in note.data[:64]
    samples, rate = soundfile.read(io.BytesIO(note.data))
    assert abs(samples).max() > 0.01
    return len(samples) / rate, rate


class Counted:
    """A voice that counts how often it was asked."""

    languages = frozenset({"fr"})

    def __init__(self, samples: bytes = b"\x00\x20\x00\xe0" * 8000) -> None:
        self.asked = 0
        self.samples = samples

    async def say(self, words: str, language: str) -> Sound:
        self.asked += 1
        return Sound(self.samples, 16_000)


async def test_espeak_says_it_as_a_real_voice_note_of_ogg_with_opus():
    note = await speaker(espeak()).note(HELLO)
    seconds, rate = as_sound(note)
    assert 1 < seconds < 10
    assert rate == 24_000
    assert note is not None
    assert note.seconds == round(seconds)


@pytest.mark.parametrize("language", SPOKEN)
async def test_espeak_speaks_every_language_that_we_write_and_that_it_knows(language: str):
    words = said_aloud(content().words.text(language, "house", "emergency"), language)
    seconds, _ = as_sound(await speaker(espeak()).note(Aloud(language, words)))
    assert seconds > 1


@pytest.mark.parametrize("language", sorted(WITHOUT_A_VOICE))
async def test_what_no_program_speaks_is_not_said_to_be_spoken_and_fails_nobody(language: str):
    one = speaker(espeak())
    assert not one.voices.speaks(language)
    assert await one.note(Aloud(language, "112")) is None


async def test_the_buttons_are_said_after_the_words():
    longer = Aloud(HELLO.language, HELLO.words, "Les boutons : Très bien. Bien. Moyen.")
    one = speaker(espeak())
    assert as_sound(await one.note(longer))[0] > as_sound(await one.note(HELLO))[0] + 1


async def test_what_was_said_lately_is_not_made_again():
    voice = Counted()
    one = speaker(voice)
    assert await one.note(HELLO) == await one.note(HELLO)
    assert voice.asked == 1


async def test_no_more_is_kept_than_memory_was_given_for_it(monkeypatch: pytest.MonkeyPatch):
    voice = Counted()
    one = speaker(voice)
    note = await one.note(HELLO)
    assert note is not None
    monkeypatch.setattr(speaking, "KEPT_BYTES_MAX", 2 * len(note.data))
    for number in range(3):
        await one.note(Aloud("fr", str(number)))
    await one.note(Aloud("fr", "2"))
    assert voice.asked == 4
    await one.note(HELLO)
    assert voice.asked == 5


async def test_a_language_that_nobody_speaks_gives_no_voice_note():
    assert await speaker(Counted()).note(Aloud("uk", "Привіт")) is None


async def test_a_silent_program_gives_no_voice_note():
    assert await speaker(Counted(samples=b"")).note(HELLO) is None


async def test_a_program_that_hangs_is_ended_with_all_that_it_has_started(tmp_path: Path):
    started = tmp_path / "started"
    hangs = program(
        tmp_path / "hangs",
        "import pathlib, subprocess, sys, time",
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])",
        f"pathlib.Path({str(started)!r}).write_text(str(child.pid))",
        "time.sleep(60)",
    )
    with pytest.raises(NoAnswer, match="2 s"):
        await ask([hangs], b"", 2)
    assert is_over(started)


def is_over(started: Path) -> bool:
    """Say whether the process whose number stands there ends: one that was killed takes a moment to."""
    try:
        process = os.pidfd_open(int(started.read_text()))
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([process], [], [], 10)
    os.close(process)
    return bool(ended)


async def test_everything_else_goes_on_while_a_voice_is_made(tmp_path: Path):
    waits = program(tmp_path / "waits", "import sys", "sys.stdin.read()", "sys.exit(3)")
    turns = 0

    async def go_on() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(go_on())
    assert await speaker(Espeak(waits, frozenset({"fr"}))).note(HELLO) is None
    beside.cancel()
    assert turns > 10


async def test_a_program_that_is_gone_gives_no_voice_note(tmp_path: Path):
    assert await speaker(Espeak(str(tmp_path / "gone"), frozenset({"fr"}))).note(HELLO) is None


async def test_piper_is_asked_first_with_the_model_of_the_language_and_its_rate(tmp_path: Path):
    (tmp_path / "fr_FR-siwis-medium.onnx").touch()
    (tmp_path / "fr_FR-siwis-medium.onnx.json").write_text('{"audio": {"sample_rate": 16000}}')
    (tmp_path / "uk_UA-lada.onnx").touch()
    piper = find_piper(program(tmp_path / "piper", *HUMS), tmp_path)
    assert piper is not None
    assert piper.languages == {"fr"}
    never = Counted()
    seconds, _ = as_sound(await speaker(piper, never).note(Aloud("fr", "Bonjour.")))
    assert seconds == pytest.approx(0.8, abs=0.05)
    assert never.asked == 0


def test_without_a_program_or_a_model_there_is_no_such_voice(tmp_path: Path):
    assert find_piper("", tmp_path) is None
    assert find_piper(program(tmp_path / "piper", *HUMS), tmp_path) is None
    assert find_espeak("") is None
    assert find_espeak(program(tmp_path / "mute", "raise SystemExit(1)")) is None


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    """A folder of the structure in which somebody recorded a text of the house, and three that cannot be played."""
    voices = tmp_path / "voices" / "fr"
    voices.mkdir(parents=True)
    data, _ = encoded(Sound(b"\x00\x20\x00\xe0" * 24_000, 24_000))
    for name in ("house.relayed_team.ogg", "house.relayed.ogg", "house.nothing.ogg"):
        (voices / name).write_bytes(data)
    (voices / "house.kept.ogg").write_bytes(b"ID3")
    return tmp_path


async def test_a_recording_goes_before_every_program(recorded: Path):
    words = content().words
    never = Counted()
    one = speaker(never, recordings=Recordings.of(recorded, words))
    said = said_aloud(words.text("fr", "house", "relayed_team"), "fr")
    note = await one.note(Aloud("fr", said, "Les boutons : Bien."))
    assert note == Note((recorded / "voices/fr/house.relayed_team.ogg").read_bytes(), 2)
    assert never.asked == 0
    assert one.voices.recorded == {("fr", said)}


def test_a_recording_that_would_say_the_wrong_thing_or_cannot_be_played_is_named_with_why(recorded: Path):
    found = Recordings.of(recorded, content().words)
    assert {path.name: why.split(",")[0] for path, why in found.wrong} == {
        "house.relayed.ogg": "ce texte change d'une personne à l'autre",
        "house.nothing.ogg": "aucun texte ne porte ce nom (voices/<langue>/<fichier>.<texte>.ogg)",
        "house.kept.ogg": "une voix enregistrée est un fichier Ogg/Opus",
    }


def test_what_is_installed_is_found_by_the_settings(recorded: Path):
    words = content().words
    nothing = Speaker.installed(Settings.model_construct(espeak=""), words)
    assert not nothing.voices
    only_recorded = Speaker.installed(Settings.model_construct(espeak="", content=recorded), words)
    assert only_recorded.voices.speaks("fr")
    everything = Speaker.installed(Settings.model_construct(espeak=espeak().program), words)
    assert {*SPOKEN} <= everything.voices.languages
