"""The sandbox as a process of its own: ready in one line, stopped by a signal, its world kept in a file."""

import asyncio
import json
import signal
import sys
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox import People
from tests.harness.processes import ROOT


async def launch(*options: str) -> tuple[asyncio.subprocess.Process, dict[str, Any]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.harness.wire",
        "bot.sandbox",
        *options,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    async with asyncio.timeout(20):
        return process, json.loads(await process.stdout.readline())


async def stop(process: asyncio.subprocess.Process, number: int = signal.SIGTERM) -> int:
    process.send_signal(number)
    async with asyncio.timeout(10):
        return await process.wait()


async def test_it_keeps_its_world_in_a_file_and_stops_on_a_signal(tmp_path: Path) -> None:
    kept = str(tmp_path / "world.json")
    process, ready = await launch("--token", "77:kept", "--state", kept)
    async with People(ready["url"]) as people:
        amina = await people.user("Amina")
        claire = await people.user("Claire")
        group = await people.group("Équipe", claire)
        await people.add(group, by=claire)
        await people.start(amina, "CODE")
        await people.send(amina, "photo", caption="ma fiche")
    assert await stop(process) == 0
    process, ready = await launch("--token", "77:kept", "--state", kept)
    async with People(ready["url"]) as people, aiohttp.ClientSession() as session:
        assert [m.get("text") or m.get("caption") for m in await people.messages(amina)] == [
            "/start CODE",
            "ma fiche",
        ]
        async with session.get(f"{ready['url']}/bot77:kept/getUpdates") as response:
            updates = (await response.json())["result"]
        assert [update.get("message", {}).get("text") for update in updates] == [
            None,
            None,
            "/start CODE",
            None,
        ]
        assert (await people.state())["chats"][-1]["members"] == {str(claire): "creator", "77": "member"}
        assert await people.user("Samir") == claire + 1
    assert await stop(process, signal.SIGINT) == 0


async def test_a_running_long_poll_does_not_hold_up_the_end() -> None:
    process, ready = await launch()
    async with aiohttp.ClientSession() as session, People(ready["url"]) as people:
        poll = asyncio.ensure_future(session.get(f"{ready['url']}/bot42:sandbox/getUpdates?timeout=50"))
        watching = asyncio.ensure_future(people.changes(0, 50))
        while not await people.calls("getMe"):
            async with session.get(f"{ready['url']}/bot42:sandbox/getMe"):
                pass
        async with asyncio.timeout(5):
            assert await stop(process) == 0
        await asyncio.gather(poll, watching, return_exceptions=True)


async def test_it_loads_nothing_of_the_bot_and_no_telegram_library() -> None:
    script = (
        "import sys, bot.sandbox.__main__; print([m for m in sys.modules if m.split('.')[0] in "
        "('aiogram', 'telegram', 'pydantic', 'sqlalchemy', 'flows', 'handlers', 'storage')])"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    assert output.strip() == b"[]"
