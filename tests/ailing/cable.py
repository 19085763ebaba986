"""The wire between the service and Telegram, which can be pulled out; people's phones have another one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit


class Cable:
    """Passes bytes on while it is in; while it is out, nobody answers at its end."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        assert address.hostname is not None
        assert address.port is not None
        self._far_end = (address.hostname, address.port)
        self._port = 0
        self._server: asyncio.Server | None = None
        self._calls: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def put_in(self) -> None:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def pull_out(self) -> None:
        """What is under way is cut off; what comes is refused."""
        assert self._server is not None
        self._server.close()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        await self._server.wait_closed()
        self._server = None

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = asyncio.current_task()
        assert call is not None
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        far_reader, far_writer = await asyncio.open_connection(*self._far_end)
        try:
            # The server that called us would report a call that was cut off as its own mistake.
            with suppress(asyncio.CancelledError):
                await asyncio.gather(_pass_on(reader, far_writer), _pass_on(far_reader, writer))
        finally:
            writer.close()
            far_writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while heard := await reader.read(65536):
            writer.write(heard)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def cable(url: str) -> AsyncIterator[Cable]:
    """A cable that is in."""
    wire = Cable(url)
    await wire.put_in()
    try:
        yield wire
    finally:
        if wire._server is not None:
            await wire.pull_out()
