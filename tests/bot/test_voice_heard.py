"""A voice note is passed on at once, and what a program makes of it comes after, once, whatever stops meanwhile."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bot.config import Settings
from bot.sandbox.samples import SAMPLES
from bot.voice import listener
from bot.voice.programs import NoAnswer
from bot.voice.recogniser import Recogniser
from tests.harness.stage import Stage
from tests.harness.voices import program

VOICE = SAMPLES["voice"].read()
NOTES = "SELECT state, tries FROM transcriptions ORDER BY id"


def stub(folder: Path, *more: str) -> Recogniser:
    """A program that notes how it was asked, and says what stands in `says.txt` (nothing at all: it fails)."""
    path = program(
        folder / "recogniser",
        "import json, pathlib, sys",
        f"folder = pathlib.Path({str(folder)!r})",
        "file = [part for part in sys.argv[1:] if part.startswith('/')]",
        "heard = pathlib.Path(file[0]).read_bytes() if file else sys.stdin.buffer.read()",
        "asked = folder / 'asked.json'",
        "before = json.loads(asked.read_text()) if asked.exists() else []",
        "asked.write_text(json.dumps([*before, [sys.argv[1:], heard[:4].decode(), len(heard)]]))",
        "says = folder / 'says.txt'",
        "sys.stdout.write(says.read_text()) if says.exists() else sys.exit(1)",
    )
    return Recogniser((path, *more), 20)


def says(folder: Path, words: str) -> None:
    (folder / "says.txt").write_text(words, encoding="utf-8")


def times_asked(folder: Path) -> list[Any]:
    asked = folder / "asked.json"
    return list(json.loads(asked.read_text())) if asked.exists() else []


@pytest.fixture
async def listening(on_stage: Stage, tmp_path: Path) -> Stage:
    """The service with a program that listens; everybody has joined."""
    on_stage.recogniser = stub(tmp_path, "--language", "{language}")
    await on_stage.start()
    await on_stage.joins()
    return on_stage


async def until(lien: Stage, *states: str) -> list[tuple[str, int]]:
    """Wait until the voice notes stand like this; return them with how often they were tried."""
    async with asyncio.timeout(20):
        while True:
            rows = [tuple(row) for row in await lien.rows(NOTES)]
            if tuple(state for state, _ in rows) == states:
                return rows
            await asyncio.sleep(0.02)


async def test_danger_that_is_spoken_raises_the_flag_and_brings_the_number(
    listening: Stage, tmp_path: Path
) -> None:
    says(tmp_path, "Je veux mourir.\n")
    await listening.people.send(listening.amina, "voice")
    await listening.people.hears(listening.claire, "envoie un message vocal")
    answer = await listening.people.hears(listening.amina, "Appelez le 3114")
    assert answer["text"].startswith("☎️ Appelez le 3114.")
    card = await listening.people.hears(listening.claire, "Signalement critique")
    assert "transcription automatique d’un message vocal" in card["text"]
    assert "Je veux mourir." in card["text"]
    assert "mourir" not in (await listening.people.hears(listening.team, "Signalement critique"))["text"]
    assert [flag.level for flag in await listening.rows("SELECT level FROM flags")] == [3]
    (asked,) = times_asked(tmp_path)
    assert asked[0] == ["--language", "fr"]
    assert asked[1] == "RIFF"
    # Three seconds, 16,000 samples a second, two bytes each.
    assert 90_000 < asked[2] < 100_000


async def test_a_spoken_answer_answers_the_open_question(listening: Stage, tmp_path: Path) -> None:
    says(tmp_path, "Très bien.")
    people = listening.people
    await people.write(listening.amina, "/menu")
    await people.press(listening.amina, "🙂 Donner de mes nouvelles")
    await people.hears(listening.amina, "Comment allez-vous")
    await people.send(listening.amina, "voice")
    await people.hears(listening.claire, "transcription automatique de son message vocal")
    await until(listening, "heard")
    await listening.settled()
    choices = [row.choice for row in await listening.rows("SELECT choice FROM answers ORDER BY id")]
    assert choices[-1] == "very_good"


async def test_what_was_heard_is_sealed_beside_the_voice_note(listening: Stage, tmp_path: Path) -> None:
    says(tmp_path, "Mon canari s'appelle Titi.")
    await listening.people.send(listening.amina, "voice")
    await listening.people.hears(listening.claire, "Titi")
    await listening.settled()
    everything = str(await listening.rows("SELECT * FROM messages")) + str(
        await listening.rows("SELECT * FROM transcriptions")
    )
    assert "Titi" not in everything
    kept = await listening.rows("SELECT body FROM messages WHERE direction = 'in' AND kind = 'piece'")
    opened = listening.database.cipher.open(kept[-1].body)
    assert json.loads(opened)["heard"] == "Mon canari s'appelle Titi."


async def test_a_program_that_fails_is_tried_three_times_and_everything_is_as_it_was(
    listening: Stage, tmp_path: Path
) -> None:
    await listening.people.send(listening.amina, "voice")
    await listening.people.hears(listening.claire, "envoie un message vocal")
    await listening.people.hears(listening.amina, "C’est envoyé à Claire Fontaine")
    for _ in range(listener.TRIES_MAX):
        await _tried(listening)
        await listening.jump(minutes=5)
    assert await until(listening, "failed")
    assert len(times_asked(tmp_path)) == listener.TRIES_MAX
    assert not await listening.rows("SELECT * FROM flags")


async def _tried(lien: Stage) -> None:
    """Wait until a voice note has been tried and waits for the next time, or for nothing."""
    async with asyncio.timeout(20):
        while await lien.rows(
            "SELECT 1 FROM transcriptions WHERE state = 'waiting' AND due_at <= :now",
            now=lien.clock.now().replace(tzinfo=None).isoformat(sep=" "),
        ):
            await asyncio.sleep(0.02)


async def test_a_slow_program_keeps_nobody_waiting_and_a_stop_does_not_wait_for_it_either(
    on_stage: Stage, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    path = program(
        tmp_path / "slow",
        "import pathlib, time",
        f"pathlib.Path({str(started)!r}).touch()",
        "time.sleep(100)",
    )
    on_stage.recogniser = Recogniser((path,), 90)
    await on_stage.start()
    await on_stage.joins()
    await on_stage.people.send(on_stage.amina, "voice")
    await on_stage.people.hears(on_stage.claire, "envoie un message vocal")
    async with asyncio.timeout(20):
        while not started.exists():
            await asyncio.sleep(0.02)
    await on_stage.people.write(on_stage.amina, "/menu")
    await on_stage.people.hears(on_stage.amina, "Que voulez-vous faire")
    async with asyncio.timeout(20):
        await on_stage.stop()
    assert await until(on_stage, "waiting") == [("waiting", 0)]
    says(tmp_path, "Je veux mourir.")
    on_stage.recogniser = stub(tmp_path)
    await on_stage.start()
    await on_stage.people.hears(on_stage.claire, "Signalement critique")
    await until(on_stage, "heard")


async def test_after_a_restart_what_was_heard_is_not_heard_again(listening: Stage, tmp_path: Path) -> None:
    says(tmp_path, "Je serai en retard.")
    await listening.people.send(listening.amina, "voice")
    await listening.people.hears(listening.claire, "Je serai en retard")
    await until(listening, "heard")
    await listening.stop()
    await listening.start()
    says(tmp_path, "Autre chose.")
    await listening.people.send(listening.amina, "voice")
    await listening.people.hears(listening.claire, "Autre chose")
    await until(listening, "heard", "heard")
    await listening.settled()
    told = [m for m in await listening.people.messages(listening.claire) if "en retard" in m.get("text", "")]
    assert len(told) == 1
    assert len(times_asked(tmp_path)) == 2


async def test_silence_says_nothing(listening: Stage, tmp_path: Path) -> None:
    says(tmp_path, " [BLANK_AUDIO] (musique)\n")
    await listening.people.send(listening.amina, "voice")
    await until(listening, "silent")
    await listening.settled()
    told = [m for m in await listening.people.messages(listening.claire) if "automatique" in str(m)]
    assert told == []


async def test_without_a_program_nothing_waits_to_be_written_down(lien: Stage) -> None:
    await lien.people.send(lien.amina, "voice")
    await lien.people.hears(lien.claire, "envoie un message vocal")
    assert not await lien.rows("SELECT * FROM transcriptions")


async def test_a_program_may_ask_for_a_file_and_gets_one_that_is_nowhere_on_the_disk(tmp_path: Path) -> None:
    says(tmp_path, "Bonjour")
    assert await stub(tmp_path, "{file}").words(VOICE, "fr") == "Bonjour"
    ((arguments, begins, size),) = times_asked(tmp_path)
    assert arguments[0].startswith("/proc/self/fd/")
    assert begins == "RIFF"
    assert size > 90_000


async def test_what_is_no_sound_is_not_heard(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="not a sound"):
        await stub(tmp_path).words(b"no sound", "fr")


async def test_brackets_within_what_was_said_are_kept(tmp_path: Path) -> None:
    says(tmp_path, "Je (vraiment)\n veux partir")
    assert await stub(tmp_path).words(VOICE, "fr") == "Je (vraiment) veux partir"


def test_the_settings_name_the_program_or_there_is_none(tmp_path: Path) -> None:
    path = program(tmp_path / "listens", "pass")
    settings = Settings.model_construct(recogniser=f"{path} -l {{language}} -f {{file}}")
    assert Recogniser.installed(settings) == Recogniser((path, "-l", "{language}", "-f", "{file}"), 60)
    assert Recogniser.installed(Settings.model_construct()) is None
    assert Recogniser.installed(Settings.model_construct(recogniser="/nowhere/listens")) is None
    assert Recogniser.installed(Settings.model_construct(recogniser="'unfinished")) is None
