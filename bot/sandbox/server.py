"""The sandbox as an HTTP server on loopback: Bot API, control API, page."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.sandbox.bot_api import BotApi
from bot.sandbox.cast import Cast
from bot.sandbox.clock import ClockControls
from bot.sandbox.control import Control
from bot.sandbox.deliveries import Deliveries
from bot.sandbox.guard import guard
from bot.sandbox.saving import Keeper
from bot.sandbox.watching import Watching
from bot.sandbox.world import World

HOST = "127.0.0.1"
SANDBOX_TOKEN = "42:sandbox"  # noqa: S105 - the key of a bot that exists nowhere
PAGE = Path(__file__).parent / "page"
# Telegram takes files of 50 MB; base64 in the control API adds a third.
BODY_BYTES_MAX = 70 * 1024 * 1024
GRACE_SECONDS = 0.5


def build_app(
    world: World, *, limits: bool = False, cast: Cast | None = None, clock: ClockControls | None = None
) -> web.Application:
    """Return the whole sandbox as one aiohttp application."""
    app = web.Application(middlewares=[guard], client_max_size=BODY_BYTES_MAX)
    bot_api = BotApi(world, limits=limits)
    control = Control(world, cast, clock)
    app.add_routes(bot_api.routes())
    app.add_routes(control.routes())
    app.add_routes(Watching(control).routes())
    app.add_routes([web.get("/", _index), web.static("/page", PAGE)])
    deliveries = Deliveries(bot_api)

    async def start(_app: web.Application) -> None:
        deliveries.start()

    async def shut_down(_app: web.Application) -> None:
        world.close()
        await deliveries.stop()

    app.on_startup.append(start)
    app.on_shutdown.append(shut_down)
    return app


async def _index(_request: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


class Sandbox:
    """A running sandbox: `async with Sandbox(token="42:sandbox") as sandbox:` gives `url` and `world`.

    `limits` refuses what Telegram would refuse with 429. `clock` moves the world's time, else it is real. `cast` puts
    people into the world and shows the page's three phones. `state_file` keeps the world over a restart of the sandbox.
    """

    def __init__(
        self,
        port: int = 0,
        token: str = SANDBOX_TOKEN,
        *,
        limits: bool = False,
        now: Callable[[], datetime] | None = None,
        cast: Cast | None = None,
        clock: ClockControls | None = None,
        state_file: Path | None = None,
        world: World | None = None,
    ) -> None:
        now = now or (clock.now if clock else lambda: datetime.now(UTC))
        self.world = world or World(now=now)
        self.token = token
        self.url = ""
        self._port = port
        self._keeper = Keeper(self.world, state_file) if state_file else None
        if self._keeper:
            self._keeper.load()
        self.bot = self.world.add_bot(token)
        if cast:
            cast.enter(self.world)
        self._app = build_app(self.world, limits=limits, cast=cast, clock=clock)
        self._runner = web.AppRunner(self._app, shutdown_timeout=GRACE_SECONDS, access_log=None)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://{HOST}:{port}"
        if self._keeper:
            self._keeper.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        if self._keeper:
            await self._keeper.stop()
