"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`, as api.telegram.org speaks it."""

import asyncio
import json
import logging
import re
from collections.abc import Callable
from typing import Any, ClassVar

from aiohttp import web

from bot.sandbox.faults import Fault
from bot.sandbox.limits import Limits
from bot.sandbox.methods import METHODS, Call
from bot.sandbox.parameters import Parameters, read_parameters
from bot.sandbox.refusals import BotApiError, SandboxError, bad_request, too_many_requests
from bot.sandbox.residents import Bot
from bot.sandbox.world import World

log = logging.getLogger(__name__)
TOKEN = re.compile(r"\d+:[\w-]+")
QUIET = {"getupdates"}
PROXY_PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n"


class BotApi:
    """Telegram's side of the connection; with `limits`, too many messages are refused with 429.

    Each listener is told of every call as it came over the wire, whatever becomes of it.
    """

    listeners: ClassVar[list[Callable[[str, Parameters], None]]] = []

    def __init__(self, world: World, *, limits: bool = False) -> None:
        self.world = world
        self.with_limits = limits
        self._limits: dict[int, Limits] = {}

    def routes(self) -> list[web.RouteDef]:
        """Return the two doors."""
        return [
            web.route("*", "/bot{token}/{method}", self.handle),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call, or have it go wrong where a fault is armed for it."""
        method = request.match_info["method"]
        fault: Fault | None = None
        try:
            parameters = await read_parameters(request)
            self.hear(method, parameters)
            bot = self._bot(request.match_info["token"])
            fault = self.world.faults.take(method, parameters.values.get("chat_id"))
            if fault and fault.kind in {"timeout_before", "html"}:
                self._record(bot, method, parameters, fault, ok=False, description="no answer")
                if fault.kind == "html":
                    return web.Response(status=502, text=PROXY_PAGE, content_type="text/html")
                return await _cut(request, fault.seconds)
            result = await self.call(bot, method, parameters, fault)
            if fault and fault.kind == "timeout_after":
                return await _cut(request, fault.seconds)
            return _answer({"ok": True, "result": result})
        except BotApiError as refusal:
            return _answer(refusal.envelope(), refusal.code)

    def hear(self, method: str, parameters: Parameters) -> None:
        """Tell the listeners of a call."""
        for listener in self.listeners:
            listener(method, parameters)

    async def call(self, bot: Bot, method: str, parameters: Parameters, fault: Fault | None = None) -> Any:
        """Do what is asked and record it; a refusal is recorded and raised."""
        try:
            await _meet(fault)
            result = await self._run(Call(self.world, bot, parameters), method)
        except BotApiError as refusal:
            told = {"error_code": refusal.code, "description": refusal.description}
            self._record(bot, method, parameters, fault, ok=False, **told)
            raise
        self._record(bot, method, parameters, fault, ok=True, result=result)
        return result

    async def _run(self, call: Call, method: str) -> Any:
        if method.lower() not in METHODS:
            raise BotApiError(404, "Not Found")
        if self.with_limits and Limits.counts(method):
            limits = self._limits.setdefault(call.bot.id, Limits())
            if retry_after := limits.spend(call.parameters.number("chat_id")):
                raise too_many_requests(retry_after)
        try:
            return await METHODS[method.lower()](call)
        except SandboxError as error:
            raise bad_request(str(error)) from error
        except (TypeError, KeyError, AttributeError, ValueError) as error:
            # A structure of another shape than expected; Telegram says "can't parse", never 500.
            log.warning("sandbox: cannot read the parameters of %s", method, exc_info=True)
            raise bad_request(f"can't parse the parameters of {method}: {error!r}") from error

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Answer with the bytes of a file."""
        try:
            self._bot(request.match_info["token"])
        except BotApiError as refusal:
            return _answer(refusal.envelope(), refusal.code)
        file = self.world.files.at_path(request.match_info["path"])
        if file is None:
            return _answer({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        return web.Response(body=file.data, content_type="application/octet-stream")

    def _bot(self, token: str) -> Bot:
        if bot := self.world.bots.get(token):
            return bot
        raise BotApiError(401, "Unauthorized") if TOKEN.fullmatch(token) else BotApiError(404, "Not Found")

    def _record(
        self, bot: Bot, method: str, parameters: Parameters, fault: Fault | None, **outcome: Any
    ) -> None:
        quiet = method.lower() in QUIET
        record = self.world.calls.add(
            at=self.world.now().isoformat(),
            bot=bot.id,
            method=method,
            parameters=parameters.shown(),
            fault=fault.kind if fault else "",
            **(
                outcome if not quiet else {"ok": outcome["ok"], "description": outcome.get("description", "")}
            ),
        )
        if not quiet:
            self.world.changes.publish("call", bot=bot.id, call=record.n, method=method, ok=record.ok)


async def _meet(fault: Fault | None) -> None:
    match fault:
        case Fault(kind="429"):
            raise too_many_requests(fault.retry_after)
        case Fault(kind="500"):
            raise BotApiError(500, "Internal Server Error")
        case Fault(kind="refuse"):
            raise BotApiError(fault.error_code, fault.description)
        case Fault(kind="delay"):
            await asyncio.sleep(fault.seconds)


async def _cut(request: web.Request, seconds: float) -> web.StreamResponse:
    """Keep the client waiting, then drop the connection without an answer."""
    await asyncio.sleep(seconds)
    if request.transport:
        request.transport.abort()
    return web.Response(status=500)


def _answer(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.Response(
        status=status, text=json.dumps(body, ensure_ascii=False), content_type="application/json"
    )
