"""What stands before several processes: passes each update on to one that answers; and a wire that can fall silent."""

import asyncio
from contextlib import suppress
from itertools import cycle
from typing import Self

import aiohttp
from aiohttp import web

TRIES_SECONDS = 10.0


class Gateway:
    """Listens where Telegram pushes, and hands every update to the next process; one that does not answer is passed over."""

    def __init__(self, *doors: str) -> None:
        self._doors = cycle(doors)
        self._count = len(doors)
        self.url = ""

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TRIES_SECONDS))
        app = web.Application()
        app.router.add_post("/telegram", self._pass_on)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body = await request.read()
        for _ in range(self._count):
            with suppress(aiohttp.ClientError, TimeoutError):
                async with self._session.post(
                    f"{next(self._doors)}/telegram", data=body, headers=request.headers
                ) as answer:
                    if answer.status == 200:
                        return web.Response()
        return web.Response(status=503)


class Wire:
    """Passes bytes between a process and a server; once `cut`, nothing arrives any more, and nobody is told."""

    def __init__(self, host: str, port: int) -> None:
        self._far_end = (host, port)
        self._whole = asyncio.Event()
        self._whole.set()
        self._calls: set[asyncio.Task[None]] = set()
        self.port = 0
        self.passed = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    def cut(self) -> None:
        self._whole.clear()

    def mend(self) -> None:
        self._whole.set()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = asyncio.current_task()
        assert call is not None
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        with suppress(asyncio.CancelledError, OSError):
            far_reader, far_writer = await asyncio.open_connection(*self._far_end)
            try:
                await asyncio.gather(self._pass(reader, far_writer), self._pass(far_reader, writer))
            finally:
                writer.close()
                far_writer.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError):
                while heard := await reader.read(65536):
                    await self._whole.wait()
                    self.passed += heard.count(b"/sendMessage ")
                    writer.write(heard)
                    await writer.drain()
        finally:
            # Who is gone is gone at the other end too, unless the wire is cut.
            await self._whole.wait()
            writer.close()
