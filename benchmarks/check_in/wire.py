"""Just enough HTTP for a client of the Bot API: requests with a length in, JSON out, connections kept.

A server that does more than this takes more of the processor than the bots that are measured with it.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

Reply = Callable[[Any], None]
Answer = Callable[[str, dict[str, Any], Reply], None]
END_OF_HEAD = b"\r\n\r\n"


class Wire(asyncio.Protocol):
    """One connection of a bot; `delay` seconds lie between it and us, half each way."""

    def __init__(self, answer: Answer, delay: float) -> None:
        self._answer = answer
        self._half = delay / 2
        self._read = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody calls."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, _error: Exception | None) -> None:
        """They have gone: nothing can be said any more."""
        self._transport = None

    def data_received(self, data: bytes) -> None:
        """Take each whole request, in order."""
        self._read += data
        while (request := _first_request(self._read)) is not None:
            method, parameters = request
            if self._half:
                asyncio.get_running_loop().call_later(self._half, self._hand_on, method, parameters)
            else:
                self._hand_on(method, parameters)

    @property
    def is_open(self) -> bool:
        """Say whether whoever called is still there."""
        return self._transport is not None

    def _hand_on(self, method: str, parameters: dict[str, Any]) -> None:
        self._answer(method, parameters, Call(self))

    def reply(self, result: Any) -> None:
        """Answer the call."""
        self._answer_with("200 OK", {"ok": True, "result": result})

    def refuse(self, seconds: int) -> None:
        """Say that there were too many calls, and how long to wait."""
        told = {"ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {seconds}"}
        self._answer_with("429 Too Many Requests", {**told, "parameters": {"retry_after": seconds}})

    def _answer_with(self, status: str, told: dict[str, Any]) -> None:
        body = json.dumps(told, ensure_ascii=False).encode()
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        data = head.encode() + body
        if self._half:
            asyncio.get_running_loop().call_later(self._half, self._write, data)
        else:
            self._write(data)

    def _write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)


class Call:
    """One call that waits for its answer."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def is_open(self) -> bool:
        """Say whether whoever called still listens."""
        return self._wire.is_open

    def __call__(self, result: Any) -> None:
        self._wire.reply(result)

    def refuse(self, seconds: int) -> None:
        """Too many calls: not before so long."""
        self._wire.refuse(seconds)


def _first_request(read: bytearray) -> tuple[str, dict[str, Any]] | None:
    """Take the first whole request off what was read: the method of the Bot API and its parameters."""
    end = read.find(END_OF_HEAD)
    if end < 0:
        return None
    first, *lines = bytes(read[:end]).split(b"\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines)}
    begin = end + len(END_OF_HEAD)
    length = int(headers.get(b"content-length", 0))
    if len(read) < begin + length:
        return None
    body = bytes(read[begin : begin + length])
    del read[: begin + length]
    path = first.split(b" ")[1].decode()
    return path.rpartition("/")[2].partition("?")[0].lower(), _parameters(headers, body)


def _parameters(headers: Mapping[bytes, bytes], body: bytes) -> dict[str, Any]:
    kind = headers.get(b"content-type", b"")
    if kind.startswith(b"application/json"):
        return dict(json.loads(body or b"{}"))
    if kind.startswith(b"multipart/"):
        raise ValueError("no contender sends files here")
    return dict(parse_qsl(body.decode(), keep_blank_values=True))
