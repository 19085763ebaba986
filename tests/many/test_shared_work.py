"""Two processes share the work of one bot: one turn at a time per person, and everything once."""

import asyncio
import time
from collections import Counter
from pathlib import Path
from typing import Any

from storage.message_bodies import Body
from tests.harness.processes import Forge
from tests.many.several import Several, several

PEOPLE = 12
# Open for one minute, at night: whoever writes is told that nobody reads, once.
CLOSED = """
structure: atelier
name: L'Atelier du Lien
languages: [fr]
contact_hours:
  mon: ["03:00-03:01"]
"""
FIRST_UPDATE = 900_000_000


def _text(number: int, chat: int, words: str) -> dict[str, Any]:
    sender = {"id": chat, "is_bot": False, "first_name": "X", "language_code": "fr"}
    message = {"message_id": 5000 + number, "date": int(time.time()), "text": words, "from": sender}
    private = {"id": chat, "type": "private", "first_name": "X"}
    return {"update_id": FIRST_UPDATE + number, "message": {**message, "chat": private}}


async def _said(house: Several, direction: str, to_kind: str) -> Counter[str]:
    bodies = await house.rows(
        f"SELECT body FROM messages WHERE direction = '{direction}' AND to_kind = '{to_kind}' AND kind = 'text'"
    )
    return Counter(Body.open(body, house.database.cipher).text for (body,) in bodies)


async def test_updates_of_one_person_that_reach_two_processes_at_once_are_two_turns_one_after_the_other(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge, count=PEOPLE, structure=CLOSED) as house:
        one, two = house.processes
        pushed = []
        for number, chat in enumerate(house.crowd.chats):
            first, second = (_text(2 * number + half, chat, f"ligne-{2 * number + half}") for half in (0, 1))
            # The same update twice, too: Telegram pushes again what it has not heard to be taken.
            pushed += [house.push(one, first), house.push(two, second), house.push(two, first)]
        await asyncio.gather(*pushed)
        await house.settled()
        assert await _said(house, "in", "person") == {f"ligne-{number}": 1 for number in range(2 * PEOPLE)}
        # Who decides without having seen the other turn tells the person a second time that nobody reads.
        for chat in house.crowd.chats:
            read = [m["text"] for m in await house.people.messages(chat) if m["from"]["is_bot"]]
            assert len([words for words in read if "Personne ne lit" in words]) == 1


async def test_what_any_process_takes_in_is_answered_by_the_one_that_sends(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge, count=2) as house:
        sender = house.holder()
        other = next(process for process in house.processes if process is not sender)
        chat = house.crowd.chats[0]
        before = other.to_telegram.passed
        await house.push(other, _text(1, chat, "/menu"))
        await house.people.hears(chat, "Que voulez-vous faire")
        await house.settled()
        assert other.to_telegram.passed == before
        assert house.holder() is sender
        assert await house.rows("SELECT COUNT(*) FROM messages WHERE state = 'uncertain'") == [(0,)]
