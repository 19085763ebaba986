"""A Redis server of one's own, with its settings as they come, for as long as it is needed."""

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

HOST = "127.0.0.1"
PATIENCE_SECONDS = 10


def missing() -> str | None:
    """What keeps us from running one, in one sentence; None when nothing does."""
    if shutil.which("redis-server") is None:
        return "aiogram + Redis is left out: no redis-server program here (Debian: apt install redis-server)."
    if find_spec("redis") is None:
        return "aiogram + Redis is left out: the Python client is not installed (uv pip install redis)."
    return None


@asynccontextmanager
async def redis_server(folder: Path) -> AsyncIterator[str]:
    """Start one that keeps its files in `folder`; give its address."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *("redis-server", "--bind", HOST, "--port", str(port), "--dir", str(folder)),
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await _answers(port):  # noqa: ASYNC110 - it tells nobody that it is there
                await asyncio.sleep(0.05)
        yield f"redis://{HOST}:{port}"
    finally:
        process.terminate()
        await process.wait()


async def _answers(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(HOST, port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
