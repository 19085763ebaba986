"""Promise 3 for what is spoken: killed with -9 while a program listens, the words still take effect, once. All parts are real."""

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.harness.stage import STRUCTURE
from tests.harness.two_processes import House, two_processes
from tests.harness.voices import espeak, program

PATIENCE_SECONDS = 30
ONE_LANGUAGE = STRUCTURE.replace("[fr, en]", "[fr]")


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """An empty folder, a program that listens until it is told to go on, and the voice of this machine, if it has one."""
    listens = program(
        tmp_path / "listens",
        "import pathlib, time",
        f"folder = pathlib.Path({str(tmp_path)!r})",
        "(folder / 'started').touch()",
        "while not (folder / 'go_on').exists(): time.sleep(0.02)",
        "print('je veux mourir')",
    )
    monkeypatch.setenv("LIEN_RECOGNISER", listens)
    monkeypatch.setenv("LIEN_ESPEAK", "espeak-ng")
    async with two_processes(tmp_path, monkeypatch) as ready:
        await ready.opens(ONE_LANGUAGE, "2026-11-24 10:00", "Karim Benali", "Claire Fontaine")
        await ready.joins("Amina", "Diallo", "Claire Fontaine")
        yield ready


async def _until(path: Path) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not path.exists():  # noqa: ASYNC240 - another process leaves it
            await asyncio.sleep(0.02)


async def test_words_that_were_being_listened_to_when_the_power_went_raise_their_flag_once(
    house: House, tmp_path: Path
) -> None:
    await house.people.send(house["Amina"], "voice")
    await house.reads(house["Claire"], "envoie un message vocal")
    await _until(tmp_path / "started")
    assert house.running is not None
    await house.running.kill()
    (tmp_path / "go_on").touch()
    house.running = await house.installation.run()
    assert "je veux mourir" in await house.reads(house["Claire"], "Signalement critique")
    await house.reads(house["Amina"], "Appelez le 3114")
    assert await house.running.stop() == 0
    house.running = await house.installation.run()
    await house.settled()
    assert await house.rows("SELECT count(*) FROM flags") == [(1,)]
    assert await house.rows("SELECT state, tries FROM transcriptions") == [("heard", 0)]


async def test_the_installed_service_finds_its_voice_and_what_it_sends_can_be_played(house: House) -> None:
    assert espeak()
    await house.people.write(house["Amina"], "/menu")
    await house.reads(house["Amina"], "Que voulez-vous faire")
    await house.people.press(house["Amina"], "🔊 Écouter")
    call: dict[str, Any] = await house.people.calls_until("sendVoice")
    assert call["ok"]
    assert int(call["parameters"]["duration"]) > 3
    (heard,) = [message for message in await house.people.messages(house["Amina"]) if "voice" in message]
    note = await house.people.file(heard)
    assert note.startswith(b"OggS")
    assert soundfile.info(io.BytesIO(note)).subtype == "OPUS"
    samples, rate = soundfile.read(io.BytesIO(note))
    assert heard["voice"]["duration"] == round(len(samples) / rate) > 3
    assert abs(samples).max() > 0.01
