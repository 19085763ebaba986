"""How Telegram, and the way to it, fail: each failure as the real one looks over the wire.

Rule 1: a failure either happens before the message has arrived or after it; the sender may not be able to tell.
Rule 2: which call fails is a decision like any other: it is recorded, and a replay makes the same call fail again.
"""

import json
import random
from collections import Counter
from dataclasses import dataclass
from typing import Any

from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiohttp import ClientConnectorError, ServerDisconnectedError
from aiohttp.client_reqrep import ConnectionKey

TIMEOUT_SECONDS = 20.0
# kind: how likely among failures, whether the message has arrived all the same.
KINDS = {
    "429": (6, False),
    "500": (3, False),
    "refused": (3, False),
    "html_before": (1, False),
    "html_after": (1, True),
    "timeout_before": (2, False),
    "timeout_after": (3, True),
    "reset_before": (2, False),
    "reset_after": (2, True),
    "slow": (4, True),
}
POLL_KINDS = ("500", "refused", "html_before", "timeout_before", "reset_before", "409")
_ERRORS = {
    "500": (500, "Internal Server Error"),
    "409": (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    ),
    "403": (403, "Forbidden: bot was blocked by the user"),
}


@dataclass
class Fault:
    """One failure that is to befall the next call to a chat, from a moment on; `who` "poll" is the asking for updates."""

    at: float
    who: str
    kind: str
    seconds: float = 0.0

    @property
    def arrives(self) -> bool:
        """Say whether the message is there all the same."""
        return KINDS[self.kind][1]

    def decision(self) -> dict[str, Any]:
        """As a story keeps it."""
        kept = {"at": self.at, "do": "fault", "who": self.who, "kind": self.kind}
        return {**kept, "seconds": self.seconds} if self.seconds else kept


class Weather:
    """Which calls fail: those that a story says, or so many in a hundred as chance will have it."""

    def __init__(self, seed: int | None, rate: float) -> None:
        self._chance = random.Random(f"{seed}/weather") if seed is not None and rate > 0 else None
        self._rate = rate
        self._storm_until = 0.0
        self._planned: list[Fault] = []
        self.struck: Counter[str] = Counter()
        self.record: list[dict[str, Any]] = []

    def plan(self, fault: Fault) -> None:
        """This failure is to happen."""
        self._planned.append(fault)

    def clear(self) -> None:
        """From now on every call succeeds."""
        self._chance = None
        self._planned.clear()

    def strikes(self, now: float, who: str) -> Fault | None:
        """The failure that befalls a call made now, if any."""
        for fault in self._planned:
            if fault.who == who and fault.at <= now + 0.001:
                self._planned.remove(fault)
                return self._count(fault)
        if self._chance is None:
            return None
        if self._chance.random() < self._rate / 40:
            self._storm_until = now + self._chance.choice((5, 60, 600))
        rate = 0.4 if now < self._storm_until else self._rate
        if self._chance.random() >= rate:
            return None
        if who == "poll":
            fault = Fault(now, who, self._chance.choice(POLL_KINDS))
        else:
            kinds = list(KINDS)
            (kind,) = self._chance.choices(kinds, [KINDS[kind][0] for kind in kinds])
            fault = Fault(now, who, kind)
            if kind == "429":
                fault.seconds = float(self._chance.choice((1, 2, 3, 5, 30, 120)))
            elif kind == "slow":
                fault.seconds = float(self._chance.choice((2, 6, 15)))
        self.record.append(fault.decision())
        return self._count(fault)

    def _count(self, fault: Fault) -> Fault:
        self.struck[f"{fault.who}:{fault.kind}" if fault.who == "poll" else fault.kind] += 1
        return fault


def answer(kind: str, seconds: float = 0.0) -> tuple[int, str]:
    """The status and the body that Telegram, or what stands before it, answers a failed call with."""
    if kind == "429":
        return 429, _refusal(429, f"Too Many Requests: retry after {seconds:.0f}", retry_after=int(seconds))
    if kind.startswith("html"):
        return 502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
    return refused(*_ERRORS[kind])


def refused(code: int, description: str, **parameters: int) -> tuple[int, str]:
    """A refusal, as Telegram words it."""
    return code, _refusal(code, description, **parameters)


def broken(kind: str, method: TelegramMethod[Any]) -> TelegramNetworkError:
    """The error that the library makes of a connection that fails, with its cause."""
    cause: Exception
    if kind == "refused":
        key = ConnectionKey("api.telegram.org", 443, True, True, None, None, None)
        cause = ClientConnectorError(key, OSError(111, "Connect call failed"))
    elif kind.startswith("timeout"):
        cause = TimeoutError()
    else:
        cause = ServerDisconnectedError()
    words = "Request timeout error" if kind.startswith("timeout") else f"{type(cause).__name__}: {cause}"
    error = TelegramNetworkError(method=method, message=words)
    error.__cause__ = cause
    return error


def _refusal(code: int, description: str, **parameters: int) -> str:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    return json.dumps(body)
