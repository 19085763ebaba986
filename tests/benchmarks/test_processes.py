"""What `benchmarks/processes.py` measures with: updates reach whoever takes them, and a process that is gone is seen to be gone."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from benchmarks.check_in.course import Course
from benchmarks.several.house import settle
from benchmarks.several.pushing import Pushes
from benchmarks.several.rounds import CHECK_INS, CONVERSING, gone, speed
from benchmarks.several.server import postgresql

TURNS_OF_A_CHECK_IN = 8


@asynccontextmanager
async def door(status: int, taken: list[int]) -> AsyncIterator[int]:
    """A process that answers every update like this."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                taken.append(json.loads(await reader.readexactly(length))["update_id"])
                writer.write(b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n" % status)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]


async def test_updates_are_pushed_to_one_process_after_the_other_and_again_where_they_are_not_taken() -> None:
    taken: list[int] = []
    refused: list[int] = []
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        async with door(200, taken) as one, door(200, taken) as other, door(503, refused) as busy:
            pushes = Pushes()
            pushes.open([one, nobody.getsockname()[1], busy, other])
            for _ in range(8):
                pushes.put("message", {})
            await asyncio.gather(*pushes._pushing)
            pushes.close()
    assert sorted(taken) == list(range(1, 9))
    assert set(refused) <= set(taken)
    assert pushes.again > 0


@pytest.mark.long
async def test_two_processes_answer_rightly_and_the_one_that_is_left_goes_on(tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    installed.mkdir()
    with postgresql() as server:
        await asyncio.to_thread(settle, installed, server, 32)
        course = Course(turns=8 * 32)
        found = await speed(tmp_path / "speed", installed, server, 2, 32, course)
        assert (found.turns, found.lost, found.doubled, found.wrong) == (8 * 32, 0, 0, 0)
        assert found.cpu_seconds > 0
        assert found.server_cpu_seconds > 0
        left = await gone(tmp_path / "gone", installed, server, 2, 1, frozen=False)
        everything = CONVERSING * CHECK_INS * TURNS_OF_A_CHECK_IN
        assert (left.lost, left.wrong) == (0, 0)
        assert left.turns > everything * 0.8
        assert 0 < left.speaks < 30
        assert 0 < left.ticks < 30
