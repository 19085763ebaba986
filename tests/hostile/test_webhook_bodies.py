"""What is posted to the webhook, whatever it is: answered, nothing happens, and the next good update is taken."""

import asyncio
import gzip
import io
import json
import socket
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.webhook import BODY_MAX_BYTES
from tests.harness.stage import Stage

SECRET = "un-secret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
ON_STAGE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
TABLES = ("flags", "consents", "answers", "touchpoints", "contacts", "wrong_links")
COUNTS = (
    *(f"SELECT COUNT(*) FROM {table}" for table in TABLES),
    "SELECT id, chat_id FROM people",
    "SELECT COUNT(*) FROM messages WHERE direction = 'in'",
)


@dataclass
class Door:
    """The webhook, as whoever knows the secret meets it."""

    stage: Stage
    session: aiohttp.ClientSession
    address: str
    number: int = 885_000_000
    good: list[int] = field(default_factory=list)

    async def post(self, body: bytes, **headers: str) -> int:
        """Post a body; the status of the answer."""
        sent = {HEADER: SECRET, **headers}
        async with self.session.post(self.address, data=io.BytesIO(body), headers=sent) as answer:
            return answer.status

    async def is_still_open(self) -> None:
        """A good update is taken at once, and does what it says."""
        self.number += 1
        chat = {"id": 5_000_000_000, "type": "private"}
        sender = {"id": 5_000_000_000, "is_bot": False, "first_name": "Z"}
        message = {
            "message_id": 1,
            "date": 1,
            "chat": chat,
            "from": sender,
            "sticker": None,
            "text": "Bonjour",
        }
        assert await self.post(json.dumps({"update_id": self.number, "message": message}).encode()) == 200
        taken = "SELECT state FROM updates_seen WHERE update_id = :id"
        assert await self.stage.rows(taken, id=self.number) == [("done",)]

    async def left_alone(self) -> list[Any]:
        """Everything that must be as it was."""
        return [await self.stage.rows(sql) for sql in COUNTS]


@pytest.fixture
async def door(on_stage: Stage) -> AsyncIterator[Door]:
    """The service behind a webhook; nobody has joined."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    on_stage.settings = on_stage.settings.model_copy(
        update={
            "webhook_url": f"http://127.0.0.1:{port}",
            "webhook_secret": SecretStr(SECRET),
            "listen": f"127.0.0.1:{port}",
        }
    )
    await on_stage.start()
    async with aiohttp.ClientSession() as session:
        yield Door(on_stage, session, f"http://127.0.0.1:{port}/telegram")


def nested(depth: int, inner: str = "1") -> str:
    """An object in an object in an object."""
    return '{"a":' * depth + inner + "}" * depth


JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(codec=None), max_size=8),
        st.sampled_from([2**63, -(2**63) - 1, 10**4000, "\ud83d", "\x00", 1e300]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["message", "callback_query", "my_chat_member", "chat", "from", "id", "type", "text", "date", "data", "x"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)  # fmt: skip


@settings(ON_STAGE, max_examples=50)
@given(body=st.one_of(st.binary(max_size=200), JSON.map(lambda value: json.dumps(value).encode())))
async def test_any_body_is_answered_and_changes_nothing(door: Door, body: bytes) -> None:
    before = await door.left_alone()
    seen = await door.stage.rows("SELECT COUNT(*) FROM updates_seen")
    assert await door.post(body) == 200
    assert await door.left_alone() == before
    assert await door.stage.rows("SELECT COUNT(*) FROM updates_seen") == seen
    await door.is_still_open()


@settings(ON_STAGE, max_examples=50)
@given(part=st.dictionaries(st.sampled_from(["message", "callback_query", "my_chat_member", "poll"]), JSON))
async def test_an_update_of_any_content_is_taken_or_set_aside(door: Door, part: dict[str, Any]) -> None:
    before = await door.left_alone()
    door.number += 1
    update = door.number
    assert await door.post(json.dumps({**part, "update_id": update}).encode()) == 200
    assert await door.left_alone() == before
    await door.is_still_open()


NO_UPDATES = (
    "[" * 200_000, "{" * 200_000, nested(5_000), '"' + "x" * 900_000 + '"', "9" * 5_000, "-" + "9" * 4_200, "NaN", "Infinity",
        '{"update_id": NaN}', '{"update_id": 1e999}', '{"update_id": 1.0}', '{"update_id": true}', '{"update_id": -1}',
        '{"update_id": 9223372036854775808}', '{"update_id": ' + "9" * 4_200 + "}", '{"update_id": ' + "9" * 5_000 + "}",
        '{"update_id": [1]}', '{"update_id": null}', '{"update_id": "1"}', "\ufeff{}", "null", "true", '"\\ud83d"', "{} {}", "{'a': 1}",
)  # fmt: skip
UNREADABLE = (
    '"message": ' + nested(60), '"message": ' + nested(300), '"message": ' + nested(900), '"poll": ' + "[" * 900 + "]" * 900,
        '"message": {"chat": {"id": 1, "type": "private"}, "text": ' + nested(900) + "}",
        '"message": {"chat": {"id": 1, "type": "private"}, "reply_to_message": ' + nested(400) + "}",
        '"message": {"chat": {"id": ' + "9" * 4_200 + ', "type": "private"}, "text": "x"}',
        '"message": {"chat": {"id": 9223372036854775808, "type": "private"}, "message_id": 1, "date": 1, "text": "x"}',
        '"message": {"chat": {"id": NaN, "type": "private"}, "message_id": 1, "date": 1, "text": "\\ud83d"}',
        '"message": {"chat": {"id": true, "type": "private"}, "message_id": 1, "date": 1, "text": 3}',
        '"message": {"chat": {"id": 1, "type": "private"}, "date": 1e999, "message_id": 1, "text": "x"}',
        '"message": {"chat": {"id": 1, "type": "private"}, "date": 99999999999999999, "message_id": 1, "text": "x"}',
            '"message": NaN', '"message": "\\ud83d"', '"message": null, "message": []', '"message": {"\\ud83d": "\\u0000"}',
)  # fmt: skip
HEADERS = (
    {"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}, {"Content-Type": "multipart/form-data"},
        {"Content-Type": "application/json; charset=utf-99"}, {"Content-Type": ""}, {"Content-Type": "\t;;;=,"},
        {"Accept": "x" * 5_000}, {"X-Forwarded-For": "' OR 1"}, {"Cookie": "a=b; " * 500}, {"Expect": "100-continue"},
)  # fmt: skip
SECRETS = ("", "un-secre", "un-secret ", "UN-SECRET", "un-secret\x00", "\udcff\udcfe", "é", "x" * 4_000)
HARDLY_REQUESTS = (
    b"", b"\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"POST /telegram HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST /telegram HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n",
        b"POST /telegram HTTP/1.1\r\n" + b"A: b\r\n" * 5_000 + b"\r\n", b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{",
)  # fmt: skip


async def test_a_body_that_is_no_update_leaves_no_trace(door: Door) -> None:
    for body in NO_UPDATES:
        seen = await door.stage.rows("SELECT COUNT(*) FROM updates_seen")
        assert await door.post(body.encode()) == 200, body[:80]
        assert await door.stage.rows("SELECT COUNT(*) FROM updates_seen") == seen, body[:80]
        await door.is_still_open()


async def test_an_update_that_nobody_can_read_is_set_aside_with_what_can_be_kept(door: Door) -> None:
    for number, part in enumerate(UNREADABLE):
        assert await door.post(f'{{"update_id": {number}, {part}}}'.encode()) == 200, part[:80]
        kept = await door.stage.rows("SELECT state, body FROM updates_seen WHERE update_id = :id", id=number)
        assert [(state, bool(body)) for state, body in kept] == [("set_aside", True)], part[:80]
        await door.is_still_open()


async def test_what_could_be_read_can_always_be_kept(door: Door) -> None:
    """Reading and writing again do not break at the same depth; between the two, one update would hold back all others."""
    for depth in range(900, 1_000):
        update = f'{{"update_id": {depth}, "message": {nested(depth)}}}'
        assert await door.post(update.encode()) == 200, depth
    assert await door.stage.rows("SELECT 1 FROM updates_seen WHERE update_id = 900 AND body IS NOT NULL")
    await door.is_still_open()


async def test_an_update_in_which_a_key_is_given_twice_counts_once(door: Door) -> None:
    for body in ('{"update_id": 8, "update_id": 9, "x": 1}', '{"update_id": 9, "x": 2}'):
        assert await door.post(body.encode()) == 200
    assert await door.stage.rows("SELECT update_id FROM updates_seen WHERE update_id < 10") == [(9,)]


async def test_headers_are_nobodys_business(door: Door) -> None:
    for number, headers in enumerate(HEADERS):
        assert await door.post(f'{{"update_id": {number}}}'.encode(), **headers) == 200, headers
        assert await door.stage.rows("SELECT 1 FROM updates_seen WHERE update_id = :id", id=number), headers
        await door.is_still_open()


async def test_a_secret_of_any_bytes_is_refused_and_no_fault_of_ours(door: Door) -> None:
    """Written by hand: no client would send bytes that are no text."""
    body = b'{"update_id": 11}'
    for secret in SECRETS:
        given_bytes = f"{HEADER}: ".encode() + secret.encode(errors="surrogateescape")
        ends = f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
        raw = b"POST /telegram HTTP/1.1\r\nHost: x\r\n" + given_bytes + b"\r\n" + ends + body
        # White space around a header is not part of it; what no header may hold is refused before it reaches us.
        expected = {"un-secret ": 200, "un-secret\x00": 400}.get(secret, 403)
        assert await _status(door, raw) == expected, secret[:20]
        seen = await door.stage.rows("SELECT 1 FROM updates_seen WHERE update_id = 11")
        assert bool(seen) == (SECRETS.index(secret) >= 2), secret[:20]
        await door.is_still_open()


async def test_what_is_hardly_a_request_does_no_harm(door: Door) -> None:
    for raw in HARDLY_REQUESTS:
        status = await _status(door, raw, ends=True)
        assert status is None or 400 <= status < 500, raw[:80]
        await door.is_still_open()


async def test_there_is_one_door(door: Door) -> None:
    for path in ("/telegram", "/", "/telegram/", "/telegram/../telegram", "/%00", "/admin"):
        for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS"):
            address = door.address.removesuffix("/telegram") + path
            async with door.session.request(method, address, headers={HEADER: SECRET}) as answer:
                assert answer.status in {404, 405}, (method, path)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_body_that_is_too_long_is_turned_away_however_it_is_packed(door: Door, coding: str) -> None:
    long = b'{"update_id": 12, "x": "' + b"x" * BODY_MAX_BYTES + b'"}'
    packed = gzip.compress(long) if coding == "gzip" else zlib.compress(long)
    assert await door.post(long) == 413
    assert await door.post(packed, **{"Content-Encoding": coding}) == 413
    assert await door.post(b"\x00 no archive", **{"Content-Encoding": coding}) == 400
    assert await door.stage.rows("SELECT COUNT(*) FROM updates_seen") == [(0,)]
    await door.is_still_open()


async def _status(door: Door, raw: bytes, *, ends: bool = False) -> int | None:
    """What is answered to these bytes; None when the line is closed without a word. `ends`: nothing more will come."""
    reader, writer = await asyncio.open_connection(*door.stage.settings.listen_on)
    writer.write(raw)
    if ends:
        writer.write_eof()
    answer = await reader.read()
    writer.close()
    return int(answer.split()[1]) if answer.startswith(b"HTTP/") else None
